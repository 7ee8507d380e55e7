import type { ListedPage, Section } from '../../lib/listed-pages.ts';
import { headingsIn, type Fragment } from './fragments.ts';

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
 * The list of pages for lib/page-finder.ts, in the order of the fragments. Headings come from what Pagefind made of the
 * pages: what is left out of its index is left out of the list.
 */
export const listPages = (fragments: readonly Fragment[], heads: ReadonlyMap<string, PageHead>): ListedPage[] =>
  fragments.map((fragment) => {
    const head = heads.get(fragment.url);
    if (!head) throw new Error(`Pagefind names a page that it was not given: ${fragment.url}`);
    return listPage(fragment, head);
  });

function listPage({ id, url, meta, anchors }: Fragment, { kind, description, aliases, also }: PageHead): ListedPage {
  return {
    path: url,
    id,
    kind,
    title: meta.title ?? '',
    description,
    aliases,
    sections: headingsIn({ anchors }).map(({ id, text }): Section => {
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
