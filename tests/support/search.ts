import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ListedPage } from '../../src/lib/listed-pages.ts';
import { makeFinder } from '../../src/lib/page-finder.ts';
import { siteDir } from './site.ts';

/** The list of pages of the built site. */
export const listedPages = (dir = siteDir): ListedPage[] => JSON.parse(readFileSync(join(dir, 'search/pages.json'), 'utf8')) as ListedPage[];

/** What Pagefind knows of each page's text, by the page's path. */
export function indexedTexts(dir = siteDir): Map<string, string> {
  const folder = join(dir, 'pagefind/fragment');
  return new Map(
    readdirSync(folder).map((file) => {
      const { url, content } = JSON.parse(
        gunzipSync(readFileSync(join(folder, file)))
          .toString('utf8')
          .slice('pagefind_dcd'.length),
      );
      return [url as string, content as string];
    }),
  );
}

/** A word that stands in the text of a page, and in the name of none. */
export function wordOfTheTextAlone(dir = siteDir): string {
  const find = makeFinder(listedPages(dir));
  for (const text of indexedTexts(dir).values()) for (const word of text.match(/\b[a-z]{9,}\b/g) ?? []) if (find(word).unknown.length > 0) return word;
  throw new Error('Every word of every page is in the name of a page');
}
