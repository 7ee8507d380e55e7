import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';

const root = new URL('../../../', import.meta.url);
const sizes = [192, 512];
const maskableName = 'icon-maskable.png';
const manifestName = 'manifest.webmanifest';
const whole = 512;
/** Launchers may cut a maskable icon to a circle of four fifths of its width. */
const safe = Math.round(whole * 0.72);

/** The first match of a pattern in a file of the project. Throws when there is none. */
async function found(file: string, pattern: RegExp): Promise<string> {
  const value = pattern.exec(await readFile(new URL(file, root), 'utf8'))?.[1];
  if (!value) throw new Error(`${file} has nothing like ${pattern}`);
  return value;
}

const iconOf = (size: number) => `icon-${size}.png`;
/** The addresses of what only a site that can be kept has. */
export const installableAddresses: readonly string[] = [...[...sizes.map(iconOf), maskableName].map((name) => `/icons/${name}`), `/${manifestName}`];

/** Pictures for a phone's home screen, from public/icon.svg, by their names. */
export async function drawIcons(): Promise<Map<string, Buffer>> {
  const { default: sharp } = await import('sharp');
  const svg = await readFile(new URL('public/icon.svg', root));
  const drawn = (size: number) =>
    sharp(svg, { density: size * 3 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer();
  const background = await found('public/icon.svg', /fill="(#[\da-f]{6})"/i);
  const icons = new Map<string, Buffer>();
  for (const size of sizes) icons.set(iconOf(size), await drawn(size));
  const maskable = sharp({ create: { width: whole, height: whole, channels: 4, background } }).composite([{ input: await drawn(safe) }]);
  return icons.set(maskableName, await maskable.png({ compressionLevel: 9 }).toBuffer());
}

export async function writeIcons(folder: string, icons: ReadonlyMap<string, Buffer>): Promise<void> {
  await mkdir(join(folder, 'icons'), { recursive: true });
  for (const [name, icon] of icons) await writeFile(join(folder, 'icons', name), icon);
}

/** What a phone asks to know of an app. A browser's own bar stays: a guide is read back and forth. */
export async function writeManifest(folder: string, { base, site }: Settings): Promise<void> {
  const paper = await found('src/styles/tokens.css', /--paper: (#[\da-f]+)/);
  const icon = (name: string, size: number, purpose: string) => ({ src: `${base}icons/${name}`, sizes: `${size}x${size}`, type: 'image/png', purpose });
  const manifest = {
    id: base,
    name: `${site.name}: ${site.strapline}`,
    short_name: site.name,
    lang: site.language,
    start_url: base,
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [...sizes.map((size) => icon(iconOf(size), size, 'any')), icon(maskableName, whole, 'maskable')],
  };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
}
