import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { ListedPage, Section } from '../lib/listed-pages.ts';

/** What Pagefind keeps of a page for its results: JSON, gzipped, behind a signature. */
type Fragment = {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; text: string }[];
};
const signature = 'pagefind_dcd';

/**
 * The list of pages for lib/page-finder.ts, in order of their paths, from what Pagefind made of them: so both know the
 * same pages, and what is ignored by one is ignored by the other.
 * @param html each page's HTML by its path
 */
export function listPages(files: readonly IndexFile[], html: ReadonlyMap<string, string>): ListedPage[] {
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const pages = fragments.map(({ path, content }) => {
    const id = path.replace(/^fragment\/|\.pf_fragment$/g, '');
    const text = gunzipSync(content).toString('utf8');
    if (!text.startsWith(signature)) throw new Error(`Pagefind's ${path} is not as in version 1.5: read it anew in src/integrations/search-list.ts`);
    const fragment = JSON.parse(text.slice(signature.length)) as Fragment;
    return { id, ...listPage(fragment, html.get(fragment.url) ?? '') };
  });
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1)); // the same commit gives the same bytes
}

function listPage({ url, meta, filters, anchors }: Fragment, html: string): Omit<ListedPage, 'id'> {
  const also = new Map([...html.matchAll(/\bid="([^"]+)" data-also="([^"]+)"/g)].map(([, id = '', name = '']) => [id, plain(name)]));
  const headings = anchors.filter(({ element, text }) => /^(h[2-4]|dt)$/.test(element) && text.trim());
  return {
    path: url,
    kind: filters['kind']?.[0] ?? '',
    title: meta['title'] ?? '',
    description: meta['description'] ?? '',
    aliases: meta['aliases'] ?? '',
    sections: headings.map(({ id, text }): Section => {
      const name = also.get(id);
      return name ? [id, text.trim(), name] : [id, text.trim()];
    }),
  };
}

const plain = (attribute: string) => attribute.replaceAll('&#34;', '"').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
