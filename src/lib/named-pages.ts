import { literal } from './literal.ts';

/** A piece of a text; with `href` it names another page, a service or a number. */
export type Piece = { text: string; href?: string | undefined };
export type Split = (text: string) => Piece[];

/** What our texts call their pages, and where these are: "our page on blackmail", "/help/blackmail/". */
export type PageNames = ReadonlyMap<string, string>;

/** Where one name begins another, the longer is found. */
function splitAt(names: PageNames, flags: string, keyOf: (part: string) => string): Split {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length).map(literal);
  if (longestFirst.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(`(?<!\\w)(${longestFirst.join('|')})(?!\\w)`, flags);
  return (text) =>
    text
      .split(pattern)
      .map((part, at) => (at % 2 === 1 ? { text: part, href: names.get(keyOf(part)) } : { text: part }))
      .filter((piece) => piece.text);
}

/**
 * Splits texts where they name a page, so that the words can be a link: texts in YAML hold no links of their own.
 * @param pages names in lower case: "Our page …" may begin a sentence
 */
export const namedPages = (pages: PageNames): Split => splitAt(pages, 'i', (part) => part.toLowerCase());

/** Splits texts where they say one of these very names or numbers: "Shout" is a service, "shout" is not. */
export const exactNames = (names: PageNames): Split => splitAt(names, '', (part) => part);

/** Both: what the first leaves as plain text, the second splits. */
export const bothSplits =
  (first: Split, second: Split): Split =>
  (text) =>
    first(text).flatMap((piece) => (piece.href ? [piece] : second(piece.text)));
