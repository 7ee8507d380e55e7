import { readingGrade, sentences, wordCount } from '../reading.ts';
import { allProse, type ProsePage } from '../rules/pages.ts';

export type ReadingAge = {
  file: string;
  title: string;
  /** Flesch-Kincaid grade: about six less than the age of a reader. */
  grade: number;
  words: number;
  wordsPerSentence: number;
  /** The hardest sentences, hardest first. */
  hardest: { text: string; grade: number }[];
};

/** Shorter ones have a high grade by one long name alone. */
const fewestWords = 6;

/**
 * How hard each page is to read, the hardest first.
 * @param most how many hard sentences to give for each
 */
export const readingAges = (pages: readonly ProsePage[], most = 3): ReadingAge[] =>
  pages
    .map((page) => {
      const { file, title } = page;
      const prose = allProse(page);
      const all = prose.flatMap(sentences);
      const words = all.reduce((sum, sentence) => sum + wordCount(sentence), 0);
      const hardest = all
        .filter((sentence) => wordCount(sentence) >= fewestWords)
        .map((text) => ({ text, grade: readingGrade([text]) }))
        .sort((a, b) => b.grade - a.grade)
        .slice(0, most);
      return { file, title, grade: readingGrade(prose), words, wordsPerSentence: all.length > 0 ? words / all.length : 0, hardest };
    })
    .sort((a, b) => b.grade - a.grade);
