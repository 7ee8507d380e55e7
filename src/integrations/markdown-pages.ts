import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gfm } from '@joplin/turndown-plugin-gfm';
import domino from '@mixmark-io/domino';
import type { AstroIntegration } from 'astro';
import TurndownService from 'turndown';
import { builtPages, type BuiltPage } from './support/built-pages.ts';
import { pageDataOf, type PageData } from './support/page-data.ts';

/** What is for the eye or for a press alone. */
const leftOut = '.needs-js, [popover], [hidden], .vh, svg, script, input, .check__tags, .page__looked, .partner';

function converter() {
  const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '_', codeBlockStyle: 'fenced' });
  turndown.use(gfm);
  turndown.addRule('summary', { filter: ['summary'], replacement: (text) => `\n\n**${text.trim()}**\n\n` });
  turndown.addRule('term', { filter: ['dt'], replacement: (text) => `\n\n**${text.trim()}:** ` });
  turndown.addRule('meaning', { filter: ['dd'], replacement: (text) => `${text.trim()}\n\n` });
  turndown.addRule('rows', { filter: rowsOnce, replacement: (text) => text });
  return turndown;
}

/** The plugin asks a table for its rows at every cell, and each time they are sought anew: seconds in a long table. */
function rowsOnce(node: HTMLElement): boolean {
  if (node.nodeName === 'TABLE' && !Object.hasOwn(node, 'rows')) Object.defineProperty(node, 'rows', { value: Array.from((node as HTMLTableElement).rows) });
  return false;
}

/** A page as Markdown: its dates and licence, then what its main part says. Undefined where it is not a page to quote. */
export function markdownOf({ html, path }: BuiltPage, turndown = converter()): string | undefined {
  const data = pageDataOf(html);
  // The main part alone, read by the parser that Turndown itself uses: it knows the rows of tables, and is quicker.
  const main = domino.createDocument(/<main\b.*<\/main>/s.exec(html)?.[0] ?? '').querySelector('main');
  if (!data || !main) return undefined;
  for (const node of [...main.querySelectorAll(leftOut)]) node.remove();
  for (const link of [...main.querySelectorAll('a[href]')]) link.setAttribute('href', new URL(link.getAttribute('href') ?? '', data.url).href);
  const text = turndown.turndown(main as HTMLElement).replace(/\n{3,}/g, '\n\n');
  if (text.length === 0) throw new Error(`${path} has no text for its index.md`);
  return `${frontMatter(data)}\n\n${text}\n`;
}

const frontMatter = (data: PageData): string =>
  [
    '---',
    `title: ${JSON.stringify(data.headline ?? data.name)}`,
    `url: ${data.url}`,
    ...(data.version ? [`edition: "${data.version}"`] : []),
    ...(data.dateModified ? [`checked: "${data.dateModified}"`] : []),
    `licence: ${data.license}`,
    '---',
  ].join('\n');

/** Writes index.md beside the index.html of every page that says something, so that the advice can be quoted with its date. */
export const markdownPages = (): AstroIntegration => ({
  name: 'markdown-pages',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const turndown = converter();
      let count = 0;
      for (const page of await builtPages(fileURLToPath(dir))) {
        const text = markdownOf(page, turndown);
        if (text === undefined) continue;
        await writeFile(join(dirname(page.file), 'index.md'), text);
        count++;
      }
      logger.info(`${count} pages as Markdown`);
    },
  },
});
