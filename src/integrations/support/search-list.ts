import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { ListedPage, Section } from '../../lib/listed-pages.ts';

/** What Pagefind keeps of a page for its results: JSON, gzipped, behind a signature. */
type Fragment = { url: string; meta: { title?: string }; anchors: { element: string; id: string; text: string }[] };
const signature = 'pagefind_dcd';

/** What the head of a page says of it for the list, and by what other names its headings go, by their ids. */
export type PageHead = Pick<ListedPage, 'kind' | 'description' | 'aliases'> & { also: ReadonlyMap<string, string> };

export function headOf(html: string): PageHead {
  const attribute = (pattern: RegExp) => plain(pattern.exec(html)?.[1] ?? '');
  return {
    kind: attribute(/ data-kind="([^"]*)"/),
    description: attribute(/<meta name="description" content="([^"]*)"/),
    aliases: attribute(/<meta name="keywords" content="([^"]*)"/),
    also: new Map([...html.matchAll(/\bid="([^"]+)" data-also="([^"]+)"/g)].map(([, id = '', name = '']) => [id, plain(name)])),
  };
}

/**
 * The list of pages for lib/page-finder.ts, in order of their paths. Headings come from what Pagefind made of the pages:
 * what is left out of its index is left out of the list. Throws when Pagefind's files are not as they were in 1.5.
 */
export function listPages(files: readonly IndexFile[], heads: ReadonlyMap<string, PageHead>): ListedPage[] {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const pages = fragments.map(({ path, content }) => {
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(signature)) throw new Error(`${path} is not a fragment as Pagefind 1.5 writes it: see src/integrations/support/search-list.ts`);
    const fragment = JSON.parse(text.slice(signature.length)) as Fragment;
    const head = heads.get(fragment.url);
    if (!head) throw new Error(`Pagefind names a page that it was not given: ${fragment.url}`);
    return { id: path.replace(/^fragment\/|\.pf_fragment$/g, ''), ...listPage(fragment, head) };
  });
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1)); // the same commit gives the same bytes
}

function listPage({ url, meta, anchors }: Fragment, { kind, description, aliases, also }: PageHead): Omit<ListedPage, 'id'> {
  const headings = anchors.filter(({ element, text }) => /^(h[2-4]|dt)$/.test(element) && text.trim());
  return {
    path: url,
    kind,
    title: meta.title ?? '',
    description,
    aliases,
    sections: headings.map(({ id, text }): Section => {
      const name = also.get(id);
      return name ? [id, text.trim(), name] : [id, text.trim()];
    }),
  };
}

const plain = (attribute: string) =>
  attribute
    .replaceAll(/&(?:#34|quot);/g, '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
