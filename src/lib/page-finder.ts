/**
 * Finds pages by what they are called: titles, headings, checks, and the words parents use. A question need not match
 * whole: each of its words counts for itself, the rarer the more. A word that nobody wrote is taken for those nearest
 * to it in spelling.
 */
// cspell:ignore minisearch
import MiniSearch from 'minisearch';
import { makeSectionFinder, namesOf, phrasesOf, sectionsText, termsOf, type ListedPage, type Section } from './listed-pages.ts';
import { closeness, rarityIn } from './phrases.ts';
import { neighbours } from './spelling.ts';
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
  /** Words that were taken for others: the text may hold them as they are. */
  guessed: Guess[];
};
/** A word as it was typed, and those it was taken for. */
export type Guess = { word: string; meant: string[] };
/** @param inText words that stand in the text as they are typed, not to be taken for others */
export type Finder = (question: string, inText?: ReadonlySet<string>) => Finding;

const boost = { title: 3, aliases: 2.5, description: 1.5, sections: 0.7 };
const helpFirst = 1.2; // what to do comes before what to read
const weights = { fuzzy: 0, prefix: 0.5 };
const noise = 0.2; // pages that score less than this share of the best
const prefixFrom = 4; // letters; the last word may be shorter, as it is still being typed

export function makeFinder(pages: readonly ListedPage[]): Finder {
  const known = new Set<string>();
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
  const wordFor = new Map([...known].flatMap((word) => [[termOf(word) ?? word, word] as const]));
  for (const [word, first] of meaning) if (wordFor.has(termOf(first) ?? first)) known.add(word);
  const sectionsOf = makeSectionFinder(pages);
  const byPath = new Map(pages.map((page) => [page.path, { page, name: termsOf(page.title), phrases: phrasesOf(page) }]));
  const rarity = rarityIn(pages.map((page) => termsOf(namesOf(page))));

  /** A word we know, or begin to; else what it may be a slip of; else none. */
  const meant = (word: string, term: string) => {
    const stems = [...wordFor.keys()];
    if (stems.some((other) => other.startsWith(term))) return [word];
    return neighbours(word, term, known, stems).flatMap((other) => (known.has(other) ? other : (wordFor.get(other) ?? [])));
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
    const spelling = [...joined(asked), ...spelt.flatMap((word) => word.meant)];
    const terms = termsOf(spelling.join(' '));
    const results = index.search(question, {
      tokenize: () => spelling,
      processTerm: termOf,
      boost,
      weights,
      boostDocument: (path) => (byPath.get(path as string)?.page.kind === 'Help' ? helpFirst : 1),
      prefix: (term, at, terms) => at === terms.length - 1 || term.length >= prefixFrom,
    });
    const found = results.flatMap(({ id, score, terms: held }) => {
      const listed = byPath.get(id as string);
      if (!listed) return [];
      const named = held.filter((term) => listed.name.has(term)).length / listed.name.size; // asked for by its name
      const said = Math.max(0, ...listed.phrases.map((phrase) => closeness(terms, phrase, rarity))); // in words parents use for it
      return [{ page: listed.page, score: score * (1 + named + said), terms: held }];
    });
    found.sort((a, b) => b.score - a.score);
    const least = (found[0]?.score ?? 0) * noise;
    return {
      found: found.filter(({ score }) => score >= least).map(({ page, score, terms }) => ({ page, score, sections: sectionsOf(page, terms) })),
      words: [...new Set(spelt.map(({ word, meant: [first = word] }) => first))],
      unknown: [...new Set(spelt.filter((word) => word.meant.length === 0).map(({ word }) => word))],
      guessed: spelt.filter(({ word, meant: [first = word] }) => first !== word),
    };
  };
}
