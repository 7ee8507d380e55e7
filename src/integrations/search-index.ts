import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { IndexFile } from 'pagefind';
import type { SearchList } from '../lib/listed-pages.ts';
import { listPages } from './search-list.ts';
import { wordPieces } from './search-words.ts';
import { builtPages } from './support/built-pages.ts';
import { fragmentsIn } from './support/fragments.ts';

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
 * Makes the search of the built pages: search/pages.json, the short list of what they are called (lib/page-finder.ts),
 * which the search loads first; search/words, the index of the words of their text (lib/word-pieces.ts), of which it
 * loads a piece or two; and Pagefind's index of the text, for when the reader asks. After Astro, which empties the folder first.
 * Throws when Pagefind reports an error or finds no page.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pagefind = await import('pagefind');
      const folder = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({ includeCharacters: '@', excludeSelectors: besideThePoint });
      if (!index || errors.length) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
      const pages = (await builtPages(folder)).filter(({ html }) => html.includes('data-pagefind-body'));
      if (pages.length === 0) throw new Error('The search found no page to index: is data-pagefind-body on the layout?');
      for (const { path, html } of pages) stopAt(await index.addHTMLFile({ url: path, content: withoutLabels(html) }));
      const { files } = stopAt(await index.getFiles());
      await pagefind.close();

      const wasm = wasmFiles(files);
      const kept = files.filter(({ path }) => isAskedFor(path, wasm));
      await Promise.all(kept.map(({ path, content }) => write(join(folder, 'pagefind', path), content)));
      const fragments = fragmentsIn(files);
      const listed = listPages(fragments, pages);
      const words = wordPieces(fragments, listed);
      await Promise.all([...words.files].map(([name, text]) => write(join(folder, 'search/words', name), text)));
      await write(join(folder, 'search/pages.json'), JSON.stringify({ pages: listed, pieces: words.list } satisfies SearchList));
      logger.info(`${pages.length} pages can be searched, ${words.files.size} pieces hold the words of their text`);
    },
  },
});

function stopAt<Reply extends { errors: string[] }>(reply: Reply): Reply {
  if (reply.errors.length) throw new Error(`Pagefind could not make its index: ${reply.errors.join('; ')}`);
  return reply;
}

/** Pagefind leaves out what stands in a label; the title of a check is the label of its box. */
const withoutLabels = (html: string) => html.replace(/<(\/?)label\b/g, '<$1span');

async function write(file: string, content: Uint8Array | string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** The WebAssembly of the languages in use; Pagefind writes one for unknown languages in any case. */
function wasmFiles(files: readonly IndexFile[]): string[] {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  if (!entry) throw new Error('Pagefind made no pagefind-entry.json');
  const { languages } = JSON.parse(new TextDecoder().decode(entry.content)) as { languages: Record<string, { wasm: string | null }> };
  return Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
}
