import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { App, AppKind } from '../../schema/app';

/** Neutral 24 × 24 symbols, drawn by us, for what has no icon in the set. */
const symbols: Record<AppKind, string> = {
  messaging: 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Z',
  social:
    'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm9 1a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1 20c0-4 3-7 7-7s7 3 7 7Zm15.500 0H23c0-3.500-2.500-6-6-6-.9 0-1.700.2-2.400.5 1.200 1.500 1.900 3.400 1.900 5.500Z',
  video: 'M3 5h18a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Zm7 4v6l5-3Z',
  game: 'M7 6h10a6 6 0 0 1 0 12c-2 0-3-2-5-2s-3 2-5 2A6 6 0 0 1 7 6Zm-1 3v2H4v2h2v2h2v-2h2v-2H8V9Zm10 1a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3Z',
  ai: 'M12 2l2.200 6.300L20.500 10.500 14.200 12.700 12 19l-2.200-6.300L3.500 10.500l6.300-2.200ZM19 16l.9 2.100L22 19l-2.100.9L19 22l-.9-2.100L16 19l2.100-.9Z',
  device: 'M7 1h10a2 2 0 0 1 2 2v18a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Zm0 4v13h10V5Zm5 14.200a1.300 1.300 0 1 0 0 2.600 1.300 1.300 0 0 0 0-2.600Z',
  home: 'M12 3 1 12h3v9h6v-6h4v6h6v-9h3Z',
};

const packages = createRequire(`${process.cwd()}/package.json`);
const paths = new Map<string, string>();

/** From the file of one icon: the set as a whole is 4 MB of script. Throws when there is none. */
function pathIn(slug: string): string {
  const file = packages.resolve(`simple-icons/icons/${slug}.svg`);
  const path = / d="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  if (path === undefined) throw new Error(`${file} has no path`);
  return path;
}

/**
 * The path of an app's icon in a 24 × 24 box.
 * @param icon its name in simple-icons, or null for a neutral symbol: that of its kind, or of the kind it looks like
 * Throws when the set has no such icon.
 */
export function iconPath({ icon: slug, kind, symbol = kind }: Pick<App, 'icon' | 'kind' | 'symbol'>): string {
  if (slug === null) return symbols[symbol];
  try {
    const path = paths.get(slug) ?? pathIn(slug);
    paths.set(slug, path);
    return path;
  } catch (cause) {
    throw new Error(`simple-icons has no icon "${slug}": write null for a neutral symbol`, { cause });
  }
}
