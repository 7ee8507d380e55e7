import { describe, expect, test } from 'vitest';
import { middleOf, sourcesAgree, valueTexts, withUnit } from '../../../src/lib/figures.ts';

describe('figures', () => {
  test('values of one chart have the same number of decimals', () => {
    expect(valueTexts([{ value: 35 }, { value: 4.4 }])).toEqual(['35.0', '4.4']);
    expect(valueTexts([{ value: 291273 }, { value: 13 }])).toEqual(['291,273', '13']);
  });
  test('a per cent sign stands close, a word apart', () => {
    expect(withUnit('35.0', '%')).toBe('35.0%');
    expect(withUnit('89', 'reports')).toBe('89 reports');
  });
  test('points agree on their sources in any order', () => {
    const point = (sources: string[]) => ({ label: 'a', value: 1, sources });
    expect(sourcesAgree([point(['a', 'b']), point(['b', 'a'])])).toBe(true);
    expect(sourcesAgree([point(['a', 'b']), point(['a'])])).toBe(false);
  });
  test.each([
    ['2019', '2019-07-01'],
    ['2022-01', '2022-01-15'],
    ['2026-05-08', '2026-05-08'],
  ])('%s stands at %s on a line of time', (date, day) => expect(middleOf(date).toISOString().slice(0, 10)).toBe(day));
});
