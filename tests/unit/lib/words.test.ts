import { expect, test } from 'vitest';
import { ageRange, count } from '../../../src/lib/words/site.ts';

test('ages and counts read as people say them', () => {
  expect([ageRange(0, 12), ageRange(13, 15), ageRange(16, 17), ageRange(16, 18), ageRange(13, 13)]).toEqual([
    'under 13',
    '13 to 15',
    '16 and 17',
    '16 and over',
    '13',
  ]);
  expect([count(1, 'check'), count(2, 'check')]).toEqual(['1 check', '2 checks']);
});
