import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import type { IndexFile } from 'pagefind';
import type { SearchList } from '../../lib/listed-pages.ts';
import type { RenderedPage } from './built-pages.ts';
import { fragmentsIn } from './fragments.ts';
import { headOf, listPages, type PageHead } from './search-list.ts';
import { wordPieces } from './search-words.ts';

/** Found on many pages, and what none of them is about: results should be pages that are about the words. */
const besideThePoint = [
  '.help-box',
  '.urgent-line',
  '.cite',
  '.refs',
  '.tools',
  '.check__tags',
  '.check__evidence',
  '.check__changed',
  '.check__more summary',
  '.steps__none',
  '.check-links',
  '.cards',
  '.app-grid',
  '[aria-labelledby="who"] .services',
  '.prose .services',
  '[aria-labelledby="unconfirmed"]',
];

/** Of all that Pagefind writes, what its bare API asks for: not its own interfaces, highlighter and worker. */
const isAskedFor = (path: string, wasm: readonly string[]) =>
  /^(pagefind\.js|pagefind-entry\.json)$|\.pf_(meta|index|fragment)$/.test(path) || wasm.includes(path);

/**
 * Makes the search of the pages: search/pages.json, the short list of what they are called (lib/page-finder.ts), which
 * the search loads first; search/words, the index of the words of their text (lib/word-pieces.ts), of which it loads a
 * piece or two; and Pagefind's index of the text, for when the reader asks. Throws when Pagefind reports an error or
 * finds no page.
 */
export async function startSearch() {
  const { index, errors } = await pagefind.createIndex({ includeCharacters: '@', excludeSelectors: besideThePoint });
  if (!index || errors.length) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const heads = new Map<string, PageHead>();
  const added: Promise<unknown>[] = [];

  return {
    /** Takes a page in; the same pages in another order make another index. */
    add({ path, html }: RenderedPage) {
      if (!html.includes('data-pagefind-body')) return;
      heads.set(path, headOf(html));
      added.push(index.addHTMLFile({ url: path, content: toRead(html) }).then(stopAt));
    },
    /** Writes the files of the search into a folder; gives how many pages it knows. */
    async write(folder: string): Promise<number> {
      if (heads.size === 0) throw new Error('The search found no page to index: is data-pagefind-body on the layout?');
      await Promise.all(added);
      const { files } = stopAt(await index.getFiles());
      await pagefind.close();
      const wasm = wasmFiles(files);
      const kept = files.filter(({ path }) => isAskedFor(path, wasm));
      for (const { path, content } of kept) write(join(folder, 'pagefind', path), content);
      const fragments = fragmentsIn(files);
      const pages = listPages(fragments, heads);
      const words = wordPieces(fragments, pages);
      for (const [name, text] of words.files) write(join(folder, 'search/words', name), text);
      write(join(folder, 'search/pages.json'), JSON.stringify({ pages, pieces: words.list } satisfies SearchList));
      return heads.size;
    },
  };
}

function stopAt<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length) throw new Error(`Pagefind could not make its index: ${reply.errors.join('; ')}`);
  return reply;
}

/**
 * What Pagefind needs of a page: its language, its title and its text. The frame, which it would leave out, takes it a
 * quarter longer. It leaves out labels, too, and the title of a check is the label of its box.
 */
function toRead(html: string): string {
  const part = (pattern: RegExp) => pattern.exec(html)?.[0] ?? '';
  const text = part(/<main\b[^]*<\/main>/).replace(/<(\/?)label\b/g, '<$1span');
  return `<!doctype html>${part(/<html\b[^>]*>/)}<head>${part(/<title>[^]*?<\/title>/)}</head><body>${text}</body></html>`;
}

function write(file: string, content: Uint8Array | string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The WebAssembly of the languages in use; Pagefind writes one for unknown languages in any case. */
function wasmFiles(files: readonly IndexFile[]): string[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind made no pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as { languages: Record<string, { wasm: string | null }> };
  return Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
}
