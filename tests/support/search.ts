import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchList } from '../../src/lib/listed-pages.ts';
import { makeFinder, type Finding } from '../../src/lib/page-finder.ts';
import { siteDir } from './site.ts';

/** What the search of the built site loads first. */
export const searchList = (dir = siteDir): SearchList => JSON.parse(readFileSync(join(dir, 'search/pages.json'), 'utf8')) as SearchList;
export const listedPages = (dir = siteDir) => searchList(dir).pages;

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

/** The first word of the text of any page that the names make something of. */
function wordOfTheText(dir: string, suits: (finding: Finding) => boolean): string {
  const find = makeFinder(listedPages(dir));
  for (const text of indexedTexts(dir).values()) for (const word of text.match(/\b[a-z]{4,}\b/g) ?? []) if (suits(find(word))) return word;
  throw new Error('No word of any page is like that');
}

/** A word that stands in the text of a page, and in the name of none. */
export const wordOfTheTextAlone = (dir = siteDir): string => wordOfTheText(dir, ({ words, unknown: [word = ''] }) => words.length === 1 && word.length > 8);

/** A word that stands in the text of a page, and looks like a slip of one that stands in a name. */
export const wordLikeAName = (dir = siteDir): string => wordOfTheText(dir, ({ guessed: [guess] }) => (guess?.word.length ?? 0) > 6);
