import readability from 'text-readability';

/** Words of a text, without marks. */
const words = (text: string) => text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));

/** Sentences of a text: split after . ! ? where a space or the end follows. */
export const sentences = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]["')”’]?)\s+(?=["'(“‘]?[A-Z0-9])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0);

/** Length in words. */
export const wordCount = (text: string) => words(text).length;

/**
 * Flesch-Kincaid grade of some sentences; 6 is read with ease by most eleven-year-olds.
 * The syllables are counted by text-readability, the sentences by us, since it takes every full stop for an end.
 * @param texts pieces of prose, each of whole sentences; menu labels left out
 */
export function readingGrade(texts: readonly string[]): number {
  const all = texts.flatMap(sentences);
  const count = all.reduce((sum, sentence) => sum + wordCount(sentence), 0);
  if (count === 0) return 0;
  const syllables = all.flatMap(words).reduce((sum, word) => sum + Math.max(1, readability.syllableCount(word.toLowerCase())), 0); // a number is a word too
  return 0.39 * (count / all.length) + 11.8 * (syllables / count) - 15.59;
}
