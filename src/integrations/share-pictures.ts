import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inWords } from '../lib/days.ts';
import { sharePicturePath, sharePictureSize } from '../lib/shared.ts';
import type { Settings } from '../settings.ts';
import { builtPages } from './support/built-pages.ts';
import { pageDataOf, type PageData } from './support/page-data.ts';
import { writeWhole } from './support/whole-file.ts';

const cache = '.cache/share-pictures';
/** Raise it when the design changes, so that kept pictures are made anew. */
const design = 2;
const colours = { paper: '#fbfaf8', ink: '#2b2430', soft: '#554a5b', accent: '#6e1f58' };

type Words = { title: string; text: string; site: string; checked: string | undefined };
type Node = { type: string; props: { style: Record<string, string | number>; children?: Node[] | string } };

const box = (style: Record<string, string | number>, children: Node[] | string): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Our own plain design: what the page is, in large letters, whose it is, and the day it was checked. */
export const drawing = ({ title, text, site, checked }: Words): Node =>
  box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: '64px 72px',
      background: colours.paper,
      color: colours.ink,
      borderLeft: `24px solid ${colours.accent}`,
    },
    [
      box({ flexDirection: 'column', gap: 28 }, [
        box({ fontSize: title.length > 60 ? 60 : 76, fontWeight: 700, lineHeight: 1.12 }, title),
        box({ fontSize: 34, lineHeight: 1.35, color: colours.soft }, text),
      ]),
      box({ justifyContent: 'space-between', fontSize: 30 }, [
        box({ fontWeight: 700, color: colours.accent }, site),
        box({ color: colours.soft }, checked ? `Checked ${inWords(checked)}` : ''),
      ]),
    ],
  );

export async function fonts() {
  const require = createRequire(import.meta.url);
  const load = (weight: 400 | 700) =>
    readFile(require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`));
  return [
    { name: 'Atkinson', weight: 400 as const, style: 'normal' as const, data: await load(400) },
    { name: 'Atkinson', weight: 700 as const, style: 'normal' as const, data: await load(700) },
  ];
}

const wordsOf = (data: PageData, site: string): Words => ({
  title: data.headline ?? data.name ?? site,
  text: data.description,
  site,
  checked: data.dateModified,
});

/** Makes the picture that shows where a page is shared. Asked for by SHARE_PICTURES=1; pictures of unchanged pages are kept in .cache. */
export const sharePictures = (settings: Settings): AstroIntegration => ({
  name: 'share-pictures',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (!settings.sharePictures) return;
      const folder = fileURLToPath(dir);
      const [{ Resvg }, { default: satori }, loaded] = await Promise.all([import('@resvg/resvg-js'), import('satori'), fonts()]);
      await mkdir(cache, { recursive: true });
      let made = 0;
      let count = 0;
      for (const page of await builtPages(folder)) {
        const data = pageDataOf(page.html);
        if (!data) continue;
        const words = wordsOf(data, settings.site.name);
        const kept = join(
          cache,
          `${createHash('sha256')
            .update(JSON.stringify([design, words]))
            .digest('hex')}.png`,
        );
        if (!existsSync(kept)) {
          const svg = await satori(drawing(words) as unknown as Parameters<typeof satori>[0], { ...sharePictureSize, fonts: loaded });
          await writeWhole(kept, new Resvg(svg).render().asPng());
          made++;
        }
        const file = join(folder, sharePicturePath(page.path));
        await mkdir(dirname(file), { recursive: true });
        await copyFile(kept, file);
        count++;
      }
      logger.info(`${count} share pictures, ${made} of them new`);
    },
  },
});
