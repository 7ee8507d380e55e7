// The text of our pages as Markdown for the peers: what the site itself publishes as index.md beside each page.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages without a Markdown of their own hold the list of another: the past edition's sheet and the embed that of the sheet. */
function markdownFileOf(path, site) {
  const own = join(site, path, 'index.md');
  if (existsSync(own)) return own;
  const app = /^\/(?:embed|apps)\/([^/]+)\//.exec(path)?.[1];
  const sheet = join(site, 'apps', app ?? '', 'sheet/index.md');
  return app && existsSync(sheet) ? sheet : undefined;
}

/**
 * One page for a peer: front matter that both know, and the text with links within the site. A page is in the search where
 * ours is. Undefined where there is nothing to quote (the page for a missing page, which each peer has of its own).
 */
export function peerPage(path, site, number = 1) {
  const file = markdownFileOf(path, site);
  if (!file || path === '/404.html') return undefined;
  const markdown = readFileSync(file, 'utf8');
  const [, matter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const address = new URL(/^url: (.*)$/m.exec(matter)?.[1] ?? '').origin;
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const title = JSON.parse(/^title: (.*)$/m.exec(matter)?.[1] ?? '""');
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? title;
  const words = { title: number > 1 ? `${title} ${number}` : title, description, pagefind: html.includes('data-pagefind-body') };
  const lines = Object.entries(words).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const text = body.replace(/^# .*\n/m, '').replaceAll(`](${address}/`, '](/'); // the title is the heading
  return { path, text: `---\n${lines.join('\n')}\n---\n${text}` };
}

/** Where the pages of a copy stand: its paths in the original, and in the copy. */
function pathsOfCopy({ kind, id, number }, paths) {
  const own = kind === 'apps' ? [`/apps/${id}/`, `/embed/${id}/`] : [`/${kind}/${id}/`];
  return paths.filter((path) => own.some((start) => path.startsWith(start))).map((path) => [path, path.replace(`/${id}/`, `/${id}-${number}/`)]);
}

/** The pages of the built site for a peer, with those of the copies (tree.mjs). */
export function peerPages(paths, site, copies = []) {
  const originals = paths.map((path) => peerPage(path, site));
  const copied = copies.flatMap((copy) => pathsOfCopy(copy, paths).map(([from, to]) => ({ ...peerPage(from, site, copy.number), path: to })));
  return [...originals, ...copied].filter((page) => page?.text);
}
