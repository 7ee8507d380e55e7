import type { AstroIntegration } from 'astro';
import { ground, least, standsOut } from '../lib/partner.ts';
import type { Settings } from '../settings.ts';

const hex = (...rgb: number[]) => `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
/** Share of what is drawn that must stand out: a logo may have light parts. */
const enough = 0.25;

/** Share of a picture's drawn pixels that stand out from the panel. Throws when it cannot be read. */
export async function shareThatStandsOut(file: string): Promise<number> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(file).resize(120, 120, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let drawn = 0;
  let seen = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha < 128 || hex(red, green, blue) === ground) continue;
    drawn++;
    if (standsOut(hex(red, green, blue))) seen++;
  }
  return drawn === 0 ? 0 : seen / drawn;
}

/** Stops the build when a partner's logo would not be seen on its panel. */
export const partner = (settings: Settings): AstroIntegration => ({
  name: 'partner',
  hooks: {
    'astro:config:setup': async ({ logger }) => {
      if (!settings.partner) return;
      const { logo, name } = settings.partner;
      if (logo && (await shareThatStandsOut(logo.file)) < enough)
        throw new Error(`the logo ${logo.file} cannot be used: it is too pale for the white panel (it needs a contrast of ${least}:1). Use its dark version`);
      logger.info(`this is the edition of ${name}`);
    },
  },
});
