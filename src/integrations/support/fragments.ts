import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';

/** What Pagefind keeps of a page for its results. An anchor's location is the place of its first word in the content. */
export type Fragment = {
  /** The page's name in Pagefind's index. */
  id: string;
  url: string;
  content: string;
  meta: { title?: string };
  anchors: { element: string; id: string; text: string; location: number }[];
};
const signature = 'pagefind_dcd';

/**
 * The fragments among Pagefind's files: JSON, gzipped, behind a signature. In order of their addresses, since the same
 * commit gives the same bytes. Throws when they are not as they were in Pagefind 1.5.
 */
export function fragmentsIn(files: readonly IndexFile[]): Fragment[] {
  const fragments = files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ path, content }) => {
      const text = gunzipSync(content).toString('utf8');
      if (!text.startsWith(signature)) throw new Error(`${path} is not a fragment as Pagefind 1.5 writes it: see src/integrations/support/fragments.ts`);
      return { id: path.replace(/^fragment\/|\.pf_fragment$/g, ''), ...(JSON.parse(text.slice(signature.length)) as Omit<Fragment, 'id'>) };
    });
  return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** The anchors of a page that a result may lead to: its headings and checks, in their order. */
export const headingsIn = ({ anchors }: Pick<Fragment, 'anchors'>) => anchors.filter(({ element, text }) => /^(h[2-4]|dt)$/.test(element) && text.trim());
