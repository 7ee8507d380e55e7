/** What the search shows, apart from the browser: the address's fragment, and excerpts as pieces. */

/** The words after #q=, or '' where the fragment holds none. What is no valid text becomes marks, as browsers do it. */
export const queryOf = (fragment: string): string => new URLSearchParams(fragment.replace(/^#/, '')).get('q')?.slice(0, 200) ?? '';

export const fragmentFor = (query: string): string => (query ? `#${new URLSearchParams({ q: query }).toString()}` : '');

export type Piece = { text: string; found: boolean };

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '');

/** Pagefind marks what it found with <mark> in HTML; as pieces it can be shown without setting any HTML (Trusted Types). */
export const pieces = (excerpt: string): Piece[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => {
      const found = part.startsWith('<mark>');
      return { text: plain(found ? part.slice(6, -7) : part), found };
    });
