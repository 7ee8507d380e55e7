/**
 * Finds pages by what they are called: titles, headings, checks, and the words parents use. A question need not match
 * whole: each of its words counts for itself, the rarer the more. A word that nobody wrote is taken for those nearest
 * to it in spelling.
 */
// cspell:ignore grommed minisearch
import MiniSearch from 'minisearch';
import { makeSectionFinder, sectionsText, termsOf, type ListedPage, type Section } from './listed-pages.ts';
import { nearest } from './spelling.ts';
import { termOf, wordsOf } from './terms.ts';
import { meaning } from './words/search-terms.ts';

export type Found = { page: ListedPage; score: number; sections: Section[] };
export type Finding = {
  /** Best first. */
  found: Found[];
  /** The words of the question that mean something, spelt as we spell them. */
  words: string[];
  /** Those of them that no page is called by: only the text itself can tell. */
  unknown: string[];
  /** Words as they were typed that were taken for others: the text may hold them as they are. */
  guessed: string[];
};
/** @param inText words that stand in the text as they are typed, not to be taken for others */
export type Finder = (question: string, inText?: ReadonlySet<string>) => Finding;

const boost = { title: 3, aliases: 2.5, description: 1.5, sections: 0.7 };
const weights = { fuzzy: 0, prefix: 0.5 };
const noise = 0.2; // pages that score less than this share of the best
const prefixFrom = 4; // letters; the last word may be shorter, as it is still being typed

export function makeFinder(pages: readonly ListedPage[]): Finder {
  const known = new Set(meaning.keys());
  const index = new MiniSearch<ListedPage>({
    fields: Object.keys(boost),
    idField: 'path',
    tokenize: wordsOf,
    extractField: (page, field) => (field === 'sections' ? sectionsText(page) : String(page[field as keyof ListedPage])),
    processTerm: (word) => {
      known.add(word);
      return termOf(word);
    },
  });
  index.addAll(pages);
  const knownTerms = [...new Set([...known].flatMap((word) => termOf(word) ?? []))];
  const sectionsOf = makeSectionFinder(pages);
  const byPath = new Map(pages.map((page) => [page.path, { page, name: termsOf(page.title) }]));

  /** A word we know, or begin to; else its neighbours, whole or without its ending ("grommed", "grooming"); else none. */
  const meant = (word: string, term: string) => {
    if (knownTerms.some((other) => other.startsWith(term))) return [word];
    const whole = nearest(word, known);
    return whole.length > 0 ? whole : nearest(term, knownTerms);
  };
  /** "snap chat" and "x box" are one word to us. */
  const joined = (words: readonly string[]) =>
    words
      .slice(1)
      .map((word, before) => `${words[before]}${word}`)
      .filter((word) => known.has(word));

  return (question, inText) => {
    const asked = wordsOf(question);
    const spelt = asked.flatMap((word) => {
      const term = termOf(word);
      return term ? [{ word, meant: inText?.has(word) ? [] : meant(word, term) }] : [];
    });
    const results = index.search(question, {
      tokenize: () => [...joined(asked), ...spelt.flatMap((word) => word.meant)],
      processTerm: termOf,
      boost,
      weights,
      prefix: (term, at, terms) => at === terms.length - 1 || term.length >= prefixFrom,
    });
    const found = results.flatMap(({ id, score, terms }) => {
      const listed = byPath.get(id as string);
      if (!listed) return [];
      const named = terms.filter((term) => listed.name.has(term)).length / listed.name.size; // asked for by its name
      return [{ page: listed.page, score: score * (1 + named), terms }];
    });
    found.sort((a, b) => b.score - a.score);
    const least = (found[0]?.score ?? 0) * noise;
    return {
      found: found.filter(({ score }) => score >= least).map(({ page, score, terms }) => ({ page, score, sections: sectionsOf(page, terms) })),
      words: [...new Set(spelt.map(({ word, meant: [first = word] }) => first))],
      unknown: [...new Set(spelt.filter((word) => word.meant.length === 0).map(({ word }) => word))],
      guessed: [...new Set(spelt.filter(({ word, meant: [first = word] }) => first !== word).map(({ word }) => word))],
    };
  };
}
