import { describe, expect, test } from 'vitest';
import { ageOn, factsOn } from '../../../src/lib/law.ts';

describe('law', () => {
  const facts = [
    { topic: 't', until: '2027-01-01', id: 'before' },
    { topic: 't', from: '2027-01-01', id: 'after' },
    { topic: 'other', id: 'other' },
  ];
  test.each([
    ['2026-12-31', 'before'],
    ['2027-01-01', 'after'],
  ])('on %s holds %s alone', (day, id) => expect(factsOn(facts, 't', day).map((fact) => fact.id)).toEqual([id]));
});

describe('ageOn', () => {
  const facts = [
    { topic: 't', until: '2027-01-01', text: 'A law is promised.' },
    { topic: 't', from: '2027-01-01', text: 'A law was promised.' },
  ];
  const age = { value: 13, note: '13.', sources: ['s1'] };
  test('adds the law of the day to the note, and nothing else', () => {
    expect(ageOn({ ...age, law: 't' }, facts, '2026-12-31')).toEqual({ ...age, note: '13. A law is promised.' });
    expect(ageOn({ ...age, law: 't' }, facts, '2027-01-01')).toEqual({ ...age, note: '13. A law was promised.' });
    expect(ageOn(age, facts, '2027-01-01')).toEqual(age);
  });
});
