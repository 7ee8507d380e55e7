/** From what pages are called and what stands in them to one list of results. */
import type { ListedPage, Section } from './listed-pages.ts';
import type { Finding } from './page-finder.ts';

/** A page whose text holds the words, by its id in the index. */
export type InText = { id: string; score: number };
export type Result<Hit extends InText = InText> = {
  page: ListedPage;
  sections: readonly Section[];
  /** Found by what it is called, not by its text alone. */
  named: boolean;
  /** Where the text has something to add: all the name can tell is in `sections`. */
  hit: Hit | undefined;
};

export type Question = Pick<Finding, 'words' | 'unknown'>;

/** Whether the names of pages leave too much open: half the words or more are in none. Then only the text can tell. */
export const needsText = ({ words, unknown }: Question): boolean => unknown.length > 0 && unknown.length * 2 >= words.length;

/**
 * What to look for in the text, try by try: all words at once; all but one; the words no page is called by; each word
 * alone. The first try that finds something counts.
 */
export function tries({ words, unknown }: Question): string[][] {
  const telling = unknown.length > 0 ? unknown : words;
  const allButOne = words.length > 2 ? words.map((_, left) => words.filter((_word, index) => index !== left).join(' ')) : [];
  return [[words.join(' ')], allButOne, [telling.join(' ')], [...telling]].filter((group) => group.length > 0 && group[0] !== '');
}

/**
 * The results, best first. Pages that are called by the words come first and pages that only hold them follow, so that
 * nothing moves when the text comes in later. Only where the names leave too much open does the text have its say, for
 * the words that no page is called by.
 */
export function inOrder<Hit extends InText>(finding: Finding, hits: readonly Hit[], pages: ReadonlyMap<string, ListedPage>): Result<Hit>[] {
  const { found, words, unknown } = finding;
  const together = needsText(finding);
  const byText = new Map(hits.map((hit) => [hit.id, hit]));
  const byName = new Map(found.map(({ page, score }) => [page.id, score]));
  const named = found.map(({ page, sections }) => ({ page, sections, named: true, hit: together ? byText.get(page.id) : undefined }));
  const others = hits.flatMap((hit) => {
    const page = byName.has(hit.id) ? undefined : pages.get(hit.id);
    return page ? [{ page, sections: [], named: false, hit }] : [];
  });
  const results: Result<Hit>[] = [...named, ...others];
  if (!together) return results;

  const bestName = Math.max(...byName.values());
  const bestText = Math.max(...hits.map(({ score }) => score));
  const textCounts = unknown.length / words.length;
  const score = ({ page, hit }: Result<Hit>) => (1 - textCounts) * ((byName.get(page.id) ?? 0) / bestName) + textCounts * ((hit?.score ?? 0) / bestText);
  return results.sort((a, b) => score(b) - score(a));
}
