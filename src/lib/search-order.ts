/** From what pages are called and what stands in them to one list of results. */
import { sectionsShown, type ListedPage, type Section } from './listed-pages.ts';
import type { Finding } from './page-finder.ts';
import type { Held } from './word-pieces.ts';

/** A page that the search inside the text found, by its id in that index. */
export type InText = { id: string; score: number };
export type Result<Hit extends InText = never> = {
  page: ListedPage;
  sections: readonly Section[];
  /** Whether a name says why it is here. If not, or not alone, an excerpt can. */
  named: boolean;
  hit?: Hit | undefined;
};

export type Question = Pick<Finding, 'words' | 'unknown'>;

const noise = 0.2; // pages whose text weighs less than this share of the best

/** The question with the words of the text as they are spelt there. */
export function respelt({ words, unknown }: Question, held: readonly Held[]): Question {
  const spelling = new Map(held.flatMap(({ word, spelt, exact }) => (exact ? [] : [[word, spelt] as const])));
  const asThere = (all: readonly string[]) => all.map((word) => spelling.get(word) ?? word);
  return { words: asThere(words), unknown: asThere(unknown) };
}

/**
 * What to look for inside the text, try by try: all words at once; all but one; the words no page is called by; each word
 * alone. The first try that finds something counts.
 */
export function tries({ words, unknown }: Question): string[][] {
  const telling = unknown.length > 0 ? unknown : words;
  const allButOne = words.length > 2 ? words.map((_, left) => words.filter((_word, index) => index !== left).join(' ')) : [];
  return [[words.join(' ')], allButOne, [telling.join(' ')], [...telling]].filter((group) => group.length > 0 && group[0] !== '');
}

type Told = { score: number; sections: Map<number, number> };

/** What the text tells of each page, by the page's place in the list: its weight in all, and that of its sections. */
function toldOf(held: readonly Held[]): Map<number, Told> {
  const told = new Map<number, Told>();
  for (const { places } of held)
    for (const [page, weight, ...sections] of places) {
      const one = told.get(page) ?? { score: 0, sections: new Map<number, number>() };
      told.set(page, one);
      one.score += weight;
      for (const section of sections) one.sections.set(section, (one.sections.get(section) ?? 0) + weight);
    }
  return told;
}

/** Sections where the text says the words, the most of them first. */
const sectionsOf = (page: ListedPage, { sections }: Told): Section[] =>
  [...sections].sort(([, a], [, b]) => b - a).flatMap(([place]) => (page.sections[place] ? [page.sections[place]] : []));

/**
 * The first results, best first: pages called by the words, and pages whose text holds the words that no page is called
 * by. Both have their say by how many of the words each can tell of.
 * @param held of those words, the ones that some text holds
 * @param pages the list that the places of `held` count in
 */
export function inOrder({ found, words, unknown }: Finding, held: readonly Held[], pages: readonly ListedPage[]): Result[] {
  const told = toldOf(held);
  const bestText = Math.max(...Array.from(told.values(), ({ score }) => score));
  const bestName = found[0]?.score ?? 1;
  const mostText = found[0]?.page.kind === 'Help' ? 0.5 : 1; // "suicide" tells more than "note"
  const textCounts = Math.min(mostText, held.length / Math.max(1, held.length + words.length - unknown.length));
  const results = new Map<ListedPage | undefined, Result & { score: number }>();
  for (const { page, sections, score } of found) results.set(page, { page, sections, named: true, score: (1 - textCounts) * (score / bestName) });
  for (const [place, one] of told) {
    const page = pages[place];
    const named = results.get(page);
    const share = one.score / bestText;
    if (!page || (!named && share < noise)) continue;
    const sections = [...new Set([...sectionsOf(page, one), ...(named?.sections ?? [])])].slice(0, sectionsShown);
    results.set(page, { page, sections, named: false, score: (named?.score ?? 0) + textCounts * share });
  }
  return [...results.values()].sort((a, b) => b.score - a.score).map(({ page, sections, named }) => ({ page, sections, named }));
}

/**
 * The results once the text of every page was searched too.
 * @param keep how many of the first results the reader sees already: those stay where they are
 */
export function withText<Hit extends InText>(first: readonly Result<Hit>[], keep: number, hits: readonly Hit[], pages: readonly ListedPage[]): Result<Hit>[] {
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  const listed = new Map(pages.map((page) => [page.id, page]));
  const seen = first.slice(0, keep).map((result) => ({ ...result, hit: result.named ? undefined : byId.get(result.page.id) }));
  const results = new Map<string, Result<Hit>>(seen.map((result) => [result.page.id, result]));
  for (const hit of hits) {
    const page = listed.get(hit.id);
    if (!page || results.has(page.id)) continue;
    const sections = first.find((result) => result.page === page)?.sections ?? [];
    results.set(page.id, { page, sections, named: false, hit });
  }
  for (const result of first) if (!results.has(result.page.id)) results.set(result.page.id, result);
  return [...results.values()];
}
