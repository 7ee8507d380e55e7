import { expect, test } from 'vitest';
import { agesMeet, progressOf } from '../../../src/lib/progress.ts';
import { family, setTick, type Ticks } from '../../../src/lib/ticks.ts';

const checks = [
  { id: 'groups', minutes: 2, lastChanged: '2026-12-01' },
  { id: 'status', minutes: 3 },
  { id: 'calls', minutes: 5 },
];
const ticked = (...list: [check: string, state: 'd' | 'u' | 'n', day: string][]) =>
  list.reduce<Ticks>((all, [check, state, day]) => setTick(all, family, 'whatsapp', check, state, day), {});

test('counts what is done and what time is left', () => {
  expect(progressOf(ticked(['groups', 'd', '2026-12-24']), family, 'whatsapp', checks)).toEqual({ total: 3, done: 1, minutesLeft: 8, changed: [] });
});
test('"not for us" leaves the count', () => {
  expect(progressOf(ticked(['calls', 'n', '2026-12-24']), family, 'whatsapp', checks)).toMatchObject({ total: 2, minutesLeft: 5 });
});
test('a tick older than the newest change asks for another look; one of the same day does not', () => {
  expect(progressOf(ticked(['groups', 'd', '2026-11-30']), family, 'whatsapp', checks).changed).toEqual(['groups']);
  expect(progressOf(ticked(['groups', 'd', '2026-12-01']), family, 'whatsapp', checks).changed).toEqual([]);
  expect(progressOf(ticked(['groups', 'u', '2026-11-30']), family, 'whatsapp', checks).changed).toEqual([]);
});
test('ticks of other owners, other apps and unknown checks do not count', () => {
  const others = setTick(
    setTick(ticked(['gone', 'd', '2026-12-24']), 'k7x2', 'whatsapp', 'groups', 'd', '2026-12-24'),
    family,
    'signal',
    'groups',
    'd',
    '2026-12-24',
  );
  expect(progressOf(others, family, 'whatsapp', checks).done).toBe(0);
});
test('ages meet when one year is in both; none named is all', () => {
  expect([agesMeet({ from: 8, to: 10 }, { from: 10, to: 17 }), agesMeet({ from: 8, to: 10 }, { from: 11, to: 17 })]).toEqual([true, false]);
  expect([agesMeet({ from: 14, to: 15 }, { from: 0, to: 13 }), agesMeet(undefined, { from: 0, to: 13 }), agesMeet({ from: 8, to: 10 }, undefined)]).toEqual([
    false,
    true,
    true,
  ]);
});
