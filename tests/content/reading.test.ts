import { describe, expect, test } from 'vitest';
import { averageGrade, averageGrades, averageWords, hardPages, longSentences, wordsPerSentence } from '../../src/lib/rules/reading-age.ts';
import { content, pages } from '../support/content.ts';
import { lines } from '../support/findings.ts';

test('no page is harder than grade 8 (law and debate: 9.5)', () => expect(lines(hardPages(pages))).toEqual([]));

test('no sentence has more than 30 words', () => expect(lines(longSentences(pages))).toEqual([]));

describe.each(Object.entries(averageGrades(content, pages)))('%s', (_, grade) => {
  test('is read with ease: grade 6 at most on average', () => expect(grade).toBeLessThanOrEqual(averageGrade));
});

describe.each(Object.entries(wordsPerSentence(pages)))('%s', (_, words) => {
  test('has sentences of 15 words at most on average', () => expect(words).toBeLessThanOrEqual(averageWords));
});
