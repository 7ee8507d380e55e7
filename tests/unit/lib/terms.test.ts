import { describe, expect, it } from 'vitest';
import { termOf, wordsOf } from '../../../src/lib/terms.ts';

const terms = (text: string) => wordsOf(text).flatMap((word) => termOf(word) ?? []);

describe('words and terms', () => {
  it('reads through marks, capitals and accents', () => expect(wordsOf('My child’s Café, “PS5”!')).toEqual(['my', 'childs', 'cafe', 'ps5']));

  it('drops words that say nothing', () => expect(terms('how do i stop it')).toEqual([termOf('stop')]));

  it('takes forms of a word as one', () => expect(termOf('groomed')).toBe(termOf('grooming')));

  it('takes words that mean the same as one', () => {
    expect(termOf('daughters')).toBe(termOf('son'));
    expect(termOf('pics')).toBe(termOf('photograph'));
  });

  it('takes an age as one term, however it is written', () => {
    for (const written of ['12 year old', '12yr old', '12-year-olds', '12 yo', 'aged 12', 'age 12']) expect(wordsOf(written), written).toEqual(['12yo']);
    expect(wordsOf('year 7')).toEqual(['year', '7']);
  });

  it('knows the ages between', () => expect(wordsOf('Ages 8 to 10: first messages')).toEqual(expect.arrayContaining(['8yo', '9yo', '10yo'])));

  it('does not stumble over ages that run backwards', () => expect(wordsOf('ages 10 to 8')).toEqual(['10yo', 'to', '8']));
});
