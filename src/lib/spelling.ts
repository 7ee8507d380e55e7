/** The words nearest in spelling to one that nobody wrote. */

const mostNeighbours = 3;

/** Letters that may be wrong. Short words have too many neighbours. */
const slipsAllowed = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2);

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
    if (distance < least) found = [];
    if (distance <= least) found.push(other);
    least = Math.min(least, distance);
  }
  const alike = found.filter((other) => other[0] === word[0]);
  return (alike.length > 0 ? alike : found).slice(0, mostNeighbours);
}
