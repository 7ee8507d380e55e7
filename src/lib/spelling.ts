/** The words nearest in spelling to one that nobody wrote. */
// cspell:ignore grommed
import { otherNames } from './words/search-terms.ts';

const mostNeighbours = 3;
const inflected = /(?:s|e|y|ed|ing)$/; // "disorder" without its ending would be "discord"

const long = 8; // letters
/** Letters that may be wrong. Short words have too many neighbours. */
const slipsAllowed = (word: string) => (word.length < 4 ? 0 : word.length < long ? 1 : 2);

/** The first letter is seldom wrong: another is taken for a slip only where a long word has no other. */
const mayBegin = (word: string, other: string, distance: number) => other[0] === word[0] || (distance === 1 && word.length >= long);

/** Slips between two words: a letter wrong, missing or too many, or two letters swapped (optimal string alignment). */
export function slips(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const ways = [cell(last, j) + 1, cell(row, j - 1) + 1, cell(last, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1)];
      if (j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) ways.push(cell(beforeLast, j - 2) + 1);
      row.push(Math.min(...ways));
    }
    [beforeLast, last] = [last, row];
  }
  return cell(last, to.length);
}
const cell = (row: readonly number[], at: number) => row[at] ?? Infinity;

/** The known words with the fewest slips from this one, those with the same first letter alone where there are any; none when all are too far. */
export function nearest(word: string, known: Iterable<string>): string[] {
  let least = slipsAllowed(word);
  let found: string[] = [];
  for (const other of known) {
    if (least === 0 || Math.abs(other.length - word.length) > least) continue;
    const distance = slips(word, other);
    if (!mayBegin(word, other, distance)) continue;
    if (distance < least) found = [];
    if (distance <= least) found.push(other);
    least = Math.min(least, distance);
  }
  const alike = found.filter((other) => other[0] === word[0]);
  return (alike.length > 0 ? alike : found).slice(0, mostNeighbours);
}

/** What a word may have been meant for: its neighbours among words, or else, without its ending ("grommed", "grooming"), among stems. */
export function neighbours(word: string, stem: string, words: Iterable<string>, stems: Iterable<string>): string[] {
  if (otherNames.has(word) || /\d/.test(word)) return []; // a 40 year old is no 4 year old
  const whole = nearest(word, words);
  return whole.length > 0 || !inflected.test(word) ? whole : nearest(stem, stems);
}
