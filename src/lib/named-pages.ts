/** A piece of a text; with `href` it names another page. */
export type Piece = { text: string; href?: string | undefined };

/** What our texts call their pages, and where these are: "our page on blackmail", "/help/blackmail/". */
export type PageNames = ReadonlyMap<string, string>;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Splits texts where they name a page, so that the words can be a link: texts in YAML hold no links of their own.
 * @param pages names in lower case; where one begins another, the longer is found
 */
export function namedPages(pages: PageNames): (text: string) => Piece[] {
  const names = [...pages.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (names.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(?<!\\w)(${names.join('|')})(?!\\w)`, 'i');
  return (text) =>
    text
      .split(pattern)
      .map((part, at) => (at % 2 === 1 ? { text: part, href: pages.get(part.toLowerCase()) } : { text: part }))
      .filter((piece) => piece.text);
}
