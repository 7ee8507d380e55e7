import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Redirects } from '../schema/redirects.ts';
import type { Settings } from '../settings.ts';
import { builtPage } from './support/built-pages.ts';
import { readRedirects } from './support/redirects.ts';

/** The page and the anchor of an address. */
const partsOf = (address: string) => address.split('#') as [page: string, anchor?: string];

/** An old anchor put where the new one is. */
function withAnchor(html: string, old: string, now: string): string {
  const place = new RegExp(`(<[a-z][^>]*\\sid="${now}"[^>]*>)`);
  return html.replace(place, `$1<span id="${old}"></span>`);
}

/**
 * Puts anchors that moved (content/redirects.yaml) where they lead now, since no host sees what stands after #. Before
 * all that is made of whole pages: the zip would lack them, and the copy on a phone would refuse a page changed later.
 * A place that is not there is left to addresses.ts, which says so.
 */
export function movedAnchors(settings: Settings): AstroIntegration {
  let moved: Redirects = [];
  return {
    name: 'moved-anchors',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build') moved = readRedirects(settings.contentDir).filter(({ from }) => from.includes('#')); // a slip in the file costs no wait
      },
      'astro:build:done': async ({ dir }) => {
        for (const [path, anchors] of Map.groupBy(moved, ({ from }) => partsOf(from)[0])) {
          const page = await builtPage(fileURLToPath(dir), path);
          if (!page) continue;
          const html = anchors.reduce((text, { from, to }) => withAnchor(text, partsOf(from)[1] ?? '', partsOf(to)[1] ?? ''), page.html);
          await writeFile(page.file, html);
        }
      },
    },
  };
}
