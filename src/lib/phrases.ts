/** How near a question is to a phrase as a whole, the words in any order. */

export type Phrase = ReadonlySet<string>;

/** What each term tells: the fewer of some groups of terms hold it, the more. */
export function rarityIn(groups: readonly ReadonlySet<string>[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const terms of groups) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + groups.length / (counts.get(term) ?? 1));
}

/** From 0, no term in common, to 1, the same terms: what is in both by what is in either, each by its weight. */
export function closeness(asked: Phrase, phrase: Phrase, weight: (term: string) => number): number {
  let [both, either] = [0, 0];
  for (const term of new Set([...asked, ...phrase])) {
    either += weight(term);
    if (asked.has(term) && phrase.has(term)) both += weight(term);
  }
  return either > 0 ? both / either : 0;
}
