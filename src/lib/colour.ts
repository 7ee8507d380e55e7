/** Contrast as WCAG 2 defines it, and a colour moved until it can be read. Colours are written as #rrggbb. */
type Rgb = [number, number, number];

const parts = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
const hex = (rgb: Rgb): string => `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

function luminance(colour: string): number {
  const [red, green, blue] = parts(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text has this much on its ground (design: budgets). */
export const textContrast = 7;

/** Black or white, whichever is easier to read on the colour. */
export const inkOn = (ground: string): string => (contrast(ground, '#ffffff') >= contrast(ground, '#000000') ? '#ffffff' : '#000000');

/** The colour itself, or the nearest shade towards black or white that can be read on the ground. */
export function readableOn(ground: string, colour: string, least = textContrast): string {
  const goal = parts(inkOn(ground));
  const start = parts(colour);
  for (let step = 0; step <= 20; step++) {
    const shade = hex(start.map((value, index) => value + ((goal[index] ?? 0) - value) * (step / 20)) as Rgb);
    if (contrast(shade, ground) >= least) return shade;
  }
  return hex(goal);
}
