/** The list of pages that the search loads first: what each page is called, by us and by parents. */
import { rarityIn } from './phrases.ts';
import { termOf, wordsOf } from './terms.ts';
import type { PieceList } from './word-pieces.ts';

/** A heading or check: its anchor, what it says, and what the app itself calls it. */
export type Section = readonly [anchor: string, title: string, also?: string];
export type ListedPage = {
  /** Path without the base. */
  path: string;
  /** The page's name in the index of the text. */
  id: string;
  kind: string;
  title: string;
  description: string;
  /** Words parents use for it: searched, never shown. */
  aliases: string;
  sections: readonly Section[];
};

/** search/pages.json: the pages in order of their paths, and the pieces of the index of the words in their text. */
export type SearchList = { pages: ListedPage[]; pieces: PieceList };

export const sectionsShown = 3;
const sectionText = ([, title, also]: Section) => `${title} ${also ?? ''}`;

export const sectionsText = (page: ListedPage): string => page.sections.map(sectionText).join('. ');
/** Every name of a page. */
export const namesOf = (page: ListedPage): string => [page.title, page.aliases, page.description, sectionsText(page)].join('. ');
export const termsOf = (text: string): Set<string> => new Set(wordsOf(text).flatMap((word) => termOf(word) ?? []));
/** Its title and each of the phrases parents use for it, as terms. One word is no phrase. */
export const phrasesOf = (page: ListedPage): Set<string>[] => [page.title, ...page.aliases.split('. ')].map(termsOf).filter(({ size }) => size > 1);

/**
 * Finds the headings and checks of a page that hold some terms, best first: the fewer sections of the whole list hold a
 * term, the more it tells. The page's own name tells nothing of them.
 */
export function makeSectionFinder(pages: readonly ListedPage[]): (page: ListedPage, terms: readonly string[]) => Section[] {
  const byPage = new Map(pages.map((page) => [page, page.sections.map((section) => ({ section, terms: termsOf(sectionText(section)) }))]));
  const rarity = rarityIn([...byPage.values()].flat().map(({ terms }) => terms));

  return (page, terms) => {
    const name = termsOf(page.title);
    const telling = terms.filter((term) => !name.has(term));
    const scored = (byPage.get(page) ?? [])
      .map(({ section, terms: held }) => ({ section, score: telling.reduce((sum, term) => sum + (held.has(term) ? rarity(term) : 0), 0) }))
      .sort((a, b) => b.score - a.score);
    const enough = (scored[0]?.score ?? 0) / 2;
    return scored
      .filter(({ score }) => score > 0 && score >= enough)
      .slice(0, sectionsShown)
      .map(({ section }) => section);
  };
}
