import { describe, expect, test } from 'vitest';
import { addMonths, earliest } from '../../../src/lib/day-sums.ts';
import { inShort, inWords } from '../../../src/lib/days.ts';
import { localDay } from '../../../src/lib/local-day.ts';

describe('inWords', () => {
  test.each([
    ['2026-11-23', '23 November 2026'],
    ['2026-05-08', '8 May 2026'],
    ['2016-04', 'April 2016'],
    ['2021', '2021'],
  ])('%s is %s', (date, words) => expect(inWords(date)).toBe(words));
});

describe('addMonths', () => {
  test.each([
    ['2026-11-23', 3, '2027-02-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
  ])('%s and %i months is %s', (day, count, expected) => expect(addMonths(day, count)).toBe(expected));
});

test.each([
  ['2026-11-23', '23 Nov 2026'],
  ['2027-05-01', '1 May 2027'],
])('where there is little room, %s is %s', (day, short) => expect(inShort(day)).toBe(short));

test('localDay is the day by the device clock, also in odd years', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(1970, 0, 1))).toBe('1970-01-01');
});

test('earliest needs a day', () => {
  expect(earliest(['2026-11-23', '2026-11-01'])).toBe('2026-11-01');
  expect(() => earliest([])).toThrow(/at least one/);
});
