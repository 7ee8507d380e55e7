/** Words of a question that no page has as they were typed: the search says so, rather than pretend. */
import type { Question } from './search-order.ts';
import type { Finding } from './page-finder.ts';
import { termOf } from './terms.ts';
import type { Held } from './word-pieces.ts';

export type Missing = {
  /** As they were typed. */
  words: string[];
  /** What names of pages have in their place. */
  taken: string[];
  /** Whether some text has a word that is spelt much like one of them. */
  alike: boolean;
  /** Whether the question has other words. */
  others: boolean;
};

const begins = ({ word, spelt }: Held) => spelt.startsWith(termOf(word) ?? word);
const absentOf = ({ unknown }: Question, held: readonly Held[]) => unknown.filter((word) => !held.some((one) => one.word === word));

/**
 * @param held what the text holds of the words no page is called by, all of it
 * @returns undefined where every word stands on some page. The beginning of a word stands for it: it may be being typed.
 */
export function missingWords(finding: Finding, held: readonly Held[]): Missing | undefined {
  const near = held.filter((one) => !one.exact && !begins(one)).map(({ word }) => word);
  const words = [...new Set([...finding.guessed.map(({ word }) => word), ...near, ...absentOf(finding, held)])];
  if (words.length === 0) return undefined;
  const taken = [...new Set(finding.guessed.flatMap(({ meant }) => meant))];
  return { words, taken, alike: near.length > 0, others: finding.words.length > words.length };
}

/** The question without words that stand nowhere: Pagefind would find pages by their first letters. */
export function withoutAbsent(question: Question, held: readonly Held[]): Question {
  const absent = new Set(absentOf(question, held));
  const rest = (words: readonly string[]) => words.filter((word) => !absent.has(word));
  return { words: rest(question.words), unknown: rest(question.unknown) };
}
