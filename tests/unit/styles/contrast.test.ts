import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** WCAG contrast, computed from the tokens themselves: text 7:1 on every ground it can stand on, edges of controls 3:1. */
const folder = new URL('../../../src/styles/', import.meta.url);
const tokens = readFileSync(new URL('tokens.css', folder), 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
const colours = (css: string) => new Map([...css.matchAll(/--([a-z-]+):\s*(#[\da-f]{3,6})\b/gi)].map(([, name = '', value = '']) => [name, value]));

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test('the formula: black on white is 21, one colour on itself is 1', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
});

const texts = ['ink', 'ink-soft', 'accent'];
const grounds = ['paper', 'surface', 'tint', 'notice'];
const pairs = [...texts.flatMap((text) => grounds.map((ground) => [text, ground])), ['accent-ink', 'accent']] as [string, string][];

describe.each([
  ['light', colours(light)],
  ['dark', new Map([...colours(light), ...colours(dark)])],
] as const)('%s', (_, palette) => {
  const value = (name: string) => palette.get(name) ?? `no token --${name}`;
  test.each(pairs)('--%s on --%s: 7 to 1 or more', (text, ground) => expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(7));
  test.each(['paper', 'surface'])('--edge on --%s: 3 to 1 or more', (ground) => expect(contrast(value('edge'), value(ground))).toBeGreaterThanOrEqual(3));
});

/** Sheets are paper also on the screen: black or nearly so, on white. Print has no other ground. */
const isPaper = (name: string) => name.startsWith('paper/') || name === 'print.css';

test('every colour of text and ground in the style sheets is one of these tokens, or dark on the white of paper', () => {
  const known = new Set([...texts, ...grounds, 'accent-ink', 'edge', 'line']);
  const isHex = (value: string) => /^#[\da-f]{3,6}$/.test(value);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css') && file !== 'tokens.css')) {
    const css = readFileSync(new URL(name, folder), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [line, property = '', found = ''] of css.matchAll(/(?:^|[;{\s])(color|background(?:-color)?):\s*([^;]+);/g)) {
      const value = found.trim();
      const token = /^var\(--([a-z-]+)(?:, [^)]*)?\)$/.exec(value)?.[1];
      const isSystem = /^(inherit|none|transparent|currentcolor|[A-Z][A-Za-z]+)$/.test(value);
      const onPaper = isPaper(name) && isHex(value) && (property === 'color' ? contrast(value, '#fff') >= 7 : value === '#fff');
      const code = name === 'plan/list.css' && value === '#fff'; // a QR code is black on white, or no phone reads it
      const cover = name === 'components/frame.css' && /^#(fff|000)$/.test(value); // the cover of “Exit this page”
      expect(isSystem || onPaper || cover || code || (token !== undefined && known.has(token)), `${name}: ${line.trim()}`).toBe(true);
    }
  }
});
