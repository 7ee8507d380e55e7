import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choosable,
  columns,
  fragmentOf,
  matches,
  plainView,
  readView,
  rowOrder,
  sortedBy,
  withColumn,
  type Row,
  type View,
} from '../../../src/lib/comparison.ts';

const row = (app: string, values: Partial<Row['values']> = {}, kind = 'messaging'): Row => ({
  kind,
  values: { ...(Object.fromEntries(columns.map((column) => [column, ''])) as Row['values']), app, ...values },
});
const names = (rows: Row[], view: View) => [...rows].sort(rowOrder(view)).map(({ values }) => values.app);

describe('the fragment', () => {
  test('is empty for the plain table', () => {
    expect(fragmentOf(plainView)).toBe('');
    expect(readView('')).toEqual(plainView);
  });
  test('says what differs from it, in words', () => {
    const view: View = { ...plainView, sort: 'age', down: true, encrypted: true, kind: 'game', shown: ['messages', 'age'] };
    expect(fragmentOf(view)).toBe('#sort=-age&only=encrypted,game&cols=messages,age');
    expect(readView('#sort=-age&only=encrypted,game&cols=messages,age')).toEqual(view);
  });
  test('every choice comes back as it was', () =>
    fc.assert(
      fc.property(
        fc.record({
          sort: fc.constantFrom(...columns),
          down: fc.boolean(),
          encrypted: fc.boolean(),
          strangers: fc.boolean(),
          kind: fc.constantFrom(undefined, 'messaging', 'social', 'video', 'game', 'ai', 'device', 'home'),
          shown: fc.subarray([...choosable], { minLength: 1 }),
        }) as fc.Arbitrary<View>,
        (view) => {
          expect(readView(fragmentOf(view))).toEqual(view);
        },
      ),
    ));

  test.each([
    '#compare',
    '#%E0%A4%A',
    '#sort=%00',
    '#sort=__proto__&cols=constructor,toString',
    '#sort=<img src=x onerror=alert(1)>&only=<script>&cols=%3Csvg%3E',
    '#sort=--age',
    '#sort=Age',
    '#only=&cols=',
    '#cols=app',
    '#sort=age%20desc&cols=,,,',
    '#=&&&===',
  ])('what is not ours counts for nothing: %s', (fragment) => expect(readView(fragment)).toEqual(plainView));

  test('a very long text is cut off, not read', () => expect(readView(`#x=${'x'.repeat(100_000)}&sort=age`)).toEqual(plainView));
  test('what is ours holds beside what is not', () =>
    expect(readView('#sort=live&only=nonsense,strangers,game,ai&cols=live,live,app,nonsense,messages&x=1&sort=age')).toEqual({
      ...plainView,
      sort: 'live',
      strangers: true,
      kind: 'game',
      shown: ['messages', 'live'],
    }));
  test('any text at all gives a view the table can show, and never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `#sort=${text}&only=${text}&cols=${text}`),
        ),
        (text) => {
          const view = readView(text);
          expect(columns).toContain(view.sort);
          expect(view.shown.length).toBeGreaterThan(0);
          expect(readView(fragmentOf(view))).toEqual(view);
        },
      ),
    ));
});

describe('the order', () => {
  test('a second press turns it round; the newest change comes first', () => {
    const byAge = sortedBy(plainView, 'age');
    expect([byAge.sort, byAge.down]).toEqual(['age', false]);
    expect(sortedBy(byAge, 'age').down).toBe(true);
    expect(sortedBy(byAge, 'changed').down).toBe(true);
    expect(sortedBy(sortedBy(byAge, 'changed'), 'changed').down).toBe(false);
  });
  test('goes from most to least private, not by letters', () => {
    const rows = [row('A', { messages: 'none' }), row('B', { messages: 'optional' }), row('C', { messages: 'default' }), row('D', { messages: 'partial' })];
    expect(names(rows, { ...plainView, sort: 'messages' })).toEqual(['C', 'D', 'B', 'A']);
  });
  test('what is not known stands last, both ways', () => {
    const rows = [row('A', { live: '' }), row('B', { live: 'no' }), row('C', { live: 'yes' }), row('D', { live: 'limited' })];
    expect(names(rows, { ...plainView, sort: 'live' })).toEqual(['C', 'D', 'B', 'A']);
    expect(names(rows, { ...plainView, sort: 'live', down: true })).toEqual(['B', 'D', 'C', 'A']);
  });
  test('numbers are numbers, and equals stand by name either way', () => {
    const rows = [row('B', { age: '13' }), row('A', { age: '13' }), row('C', { age: '9' }), row('D', { age: '16' })];
    expect(names(rows, { ...plainView, sort: 'age' })).toEqual(['C', 'A', 'B', 'D']);
    expect(names(rows, { ...plainView, sort: 'age', down: true })).toEqual(['D', 'A', 'B', 'C']);
  });
  test('dates go by day, a month before the days in it', () => {
    const rows = [row('A', { changed: '2026-06-15' }), row('B', { changed: '2026-06' }), row('C', { changed: '2025-09-15' })];
    expect(names(rows, { ...plainView, sort: 'changed', down: true })).toEqual(['A', 'B', 'C']);
  });
});

describe('the choice', () => {
  test.each<[Partial<View>, boolean]>([
    [{}, true],
    [{ encrypted: true }, false],
    [{ strangers: true }, true],
    [{ kind: 'social' }, true],
    [{ kind: 'game' }, false],
    [{ strangers: true, encrypted: true }, false],
  ])('%j of a network that lets strangers in with limits: %s', (chosen, shown) =>
    expect(matches(row('A', { messages: 'none', strangers: 'limited' }, 'social'), { ...plainView, ...chosen })).toBe(shown),
  );
  test('what is not known is not said to be possible', () => expect(matches(row('A'), { ...plainView, strangers: true })).toBe(false));
  test('columns keep their order, and the last one stays', () => {
    const two = { ...plainView, shown: ['age', 'live'] as const };
    expect(withColumn(two, 'messages', true).shown).toEqual(['messages', 'age', 'live']);
    const one = withColumn(two, 'age', false);
    expect(one.shown).toEqual(['live']);
    expect(withColumn(one, 'live', false)).toEqual(one);
  });
});
