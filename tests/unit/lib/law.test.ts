import { describe, expect, test } from 'vitest';
import { factsOn } from '../../../src/lib/law.ts';

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
