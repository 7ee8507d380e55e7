import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { RenderedPage } from './built-pages.ts';
import { lightTree } from './light-tree.ts';
import { pageDataOf, type PageData } from './page-data.ts';

/** What is for the eye or for a press alone. */
const elementsLeftOut = new Set(['svg', 'script', 'input']);
const classesLeftOut = /(?:^|\s)(?:needs-js|vh|check__tags|page__looked|partner)(?:\s|$)/;
const isLeftOut = (name: string, { class: classes = '', hidden, popover }: Readonly<Record<string, string>>) =>
  elementsLeftOut.has(name) || hidden !== undefined || popover !== undefined || classesLeftOut.test(classes);

/** Most texts hold nothing that Markdown would read: Turndown replaces in each thirteen times. */
const mayNeedEscape = /[\\*`[\]_]|^[-+=#~>\d]/;

const turndown = converter();
function converter(): TurndownService {
  const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '_', codeBlockStyle: 'fenced' });
  turndown.use(gfm);
  const escape = (text: string) => TurndownService.prototype.escape(text);
  turndown.escape = (text) => (mayNeedEscape.test(text) ? escape(text) : text);
  turndown.addRule('summary', { filter: ['summary'], replacement: (text) => `\n\n**${text.trim()}**\n\n` });
  turndown.addRule('term', { filter: ['dt'], replacement: (text) => `\n\n**${text.trim().replace(/[^?]$/, '$&:')}** ` });
  turndown.addRule('meaning', { filter: ['dd'], replacement: (text) => `${text.trim()}\n\n` });
  return turndown;
}

/** A page as Markdown: its dates and licence, then what its main part says. Undefined where it is not a page to quote. */
export function markdownOf({ html, path }: RenderedPage, data = pageDataOf(html)): string | undefined {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0];
  if (!data || !main) return undefined;
  const tree = lightTree(main, isLeftOut, (attributes) => {
    if (attributes['href'] !== undefined) attributes['href'] = new URL(attributes['href'], data.url).href;
  });
  const text = turndown.turndown(tree as unknown as HTMLElement).replace(/\n{3,}/g, '\n\n');
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
