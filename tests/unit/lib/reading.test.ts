import { describe, expect, test } from 'vitest';
import { readingGrade, sentences, wordCount } from '../../../src/lib/reading.ts';

describe('sentences', () => {
  test('end where a new one begins', () =>
    expect(sentences('Stay calm. Call 999! Is it late? “Yes.” Go.')).toEqual(['Stay calm.', 'Call 999!', 'Is it late?', '“Yes.”', 'Go.']));
  test('do not end inside a number or a name', () => expect(sentences('It is version 2.5 of example.com for now.')).toHaveLength(1));
  test('are none in marks alone', () => expect(sentences(' … ')).toEqual([]));
});

test('a number is a word, a dash is not', () => expect(wordCount('About 7,263 crimes – so far')).toBe(5));

describe('readingGrade', () => {
  // By hand: 13 words in 1 sentence; syllables 1+1+1+1+1+1+1+1+1+1+1+1+1 = 13: 0.39 × 13 + 11.8 × 1 − 15.59
  test('is Flesch and Kincaid’s', () => expect(readingGrade(['The cat sat on the mat and the dog lay in the sun.'])).toBeCloseTo(0.39 * 13 + 11.8 - 15.59, 5));
  test('counts each number as a word of one syllable', () => expect(readingGrade(['In 2025 it was 12.'])).toBeCloseTo(0.39 * 5 + 11.8 - 15.59, 5));
  test('rises with long words', () => {
    const hard = readingGrade(['Organisations facilitate additional verification functionality.']);
    expect(hard).toBeGreaterThan(20);
    expect(readingGrade(['Firms help you check more.'])).toBeLessThan(2);
  });
  test('of nothing is nothing', () => expect(readingGrade([])).toBe(0));
});
