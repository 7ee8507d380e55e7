import type { ListedPage, Section } from '../lib/listed-pages.ts';
import type { BuiltPage } from './support/built-pages.ts';
import { headingsIn, type Fragment } from './support/fragments.ts';

/**
 * The list of pages for lib/page-finder.ts, in the order of the fragments. Headings come from what Pagefind made of the
 * pages: what is left out of its index is left out of the list.
 */
export function listPages(fragments: readonly Fragment[], built: readonly BuiltPage[]): ListedPage[] {
  const html = new Map(built.map((page) => [page.path, page.html]));
  return fragments.map((fragment) => listPage(fragment, html.get(fragment.url) ?? ''));
}

function listPage({ id, url, meta, anchors }: Fragment, html: string): ListedPage {
  const also = new Map([...html.matchAll(/\bid="([^"]+)" data-also="([^"]+)"/g)].map(([, id = '', name = '']) => [id, plain(name)]));
  const attribute = (pattern: RegExp) => plain(pattern.exec(html)?.[1] ?? '');
  return {
    path: url,
    id,
    kind: attribute(/ data-kind="([^"]*)"/),
    title: meta.title ?? '',
    description: attribute(/<meta name="description" content="([^"]*)"/),
    aliases: attribute(/<meta name="keywords" content="([^"]*)"/),
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
