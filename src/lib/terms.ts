/** Text as the terms the search compares: the same for what is written on a page and for what a reader types. */
// cspell:ignore childs stemmer
import { stemmer } from 'stemmer';
import { meaning, stopWords } from './words/search-terms.ts';

const oldestBand = 18;

/** "Ages 8 to 10" is about a 9 year old too. */
const everyAge = (text: string) =>
  text.replace(/\bages? (\d{1,2}) (?:to|and) (\d{1,2})\b/gi, (whole, from: string, to: string) => {
    const ages = Array.from({ length: Math.max(0, Math.min(Number(to), oldestBand) - Number(from) + 1) }, (_, index) => `${Number(from) + index}yo`);
    return `${whole} ${ages.join(' ')}`;
  });

/** An age is one term, however it is written: "12 year old", "12yr old", "aged 12". */
const oneAge = (text: string) => text.replace(/\b(\d{1,2})[\s-]*(?:years?|yrs?|y)[\s-]*(?:olds?|o)\b/gi, '$1yo').replace(/\bage[ds]? (\d{1,2})\b/gi, '$1yo');

/** The words of a text, in small letters, without marks: "Child's" is "childs". */
export const wordsOf = (text: string): string[] =>
  oneAge(everyAge(text))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const stems = new Map<string, string>(); // the same words come again and again

/** A word as a term, or null for one that says nothing of what is meant. */
export function termOf(word: string): string | null {
  if (stopWords.has(word)) return null;
  let stem = stems.get(word);
  if (stem === undefined) stems.set(word, (stem = stemmer(meaning.get(word) ?? word)));
  return stem;
}
