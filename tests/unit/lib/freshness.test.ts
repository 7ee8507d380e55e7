import { describe, expect, test } from 'vitest';
import { allChanges, checkedDay, edition, editions, lastChangedDays, reviewDay } from '../../../src/lib/freshness.ts';
import type { Change } from '../../../src/schema/change.ts';

const history: Change = { kind: 'history', date: '2026-12-24', what: 'The app changed its menu.', sources: ['s1'] };
const ours = (day: string, id: string, how: 'added' | 'changed' = 'changed'): Change => ({
  kind: 'ours',
  day,
  what: 'We changed it.',
  checks: [how === 'changed' ? { id, how, was: { title: 'Old' }, note: 'Write the new one.' } : { id, how }],
});
const log: Change[] = [ours('2026-12-01', 'groups'), history, ours('2027-01-10', 'status'), ours('2027-01-05', 'calls', 'added')];
const first = '2026-11-23';

describe('edition', () => {
  test('is the day the site was first published while we changed nothing', () => {
    expect(edition([], first)).toBe(first);
    expect(edition([history], first)).toBe(first);
  });
  test('is the day of our newest change, wherever it stands in the log', () => expect(edition(log, first)).toBe('2027-01-10'));
  test('every edition is kept, newest first', () => expect(editions(log, first)).toEqual(['2027-01-10', '2027-01-05', '2026-12-01', first]));
});

test('lastChangedDays holds the newest change per check, and no check that was only added', () => {
  expect(lastChangedDays([...log, ours('2027-02-01', 'groups')])).toEqual({ groups: '2027-02-01', status: '2027-01-10' });
});

test('the log reads newest first', () =>
  expect(allChanges(log).map((change) => ('day' in change ? change.day : change.date))).toEqual(['2027-01-10', '2027-01-05', '2026-12-24', '2026-12-01']));

test('a sheet is as old as its oldest check, and good for three months', () => {
  expect(checkedDay([{ checked: '2026-11-23' }, { checked: '2026-10-30' }])).toBe('2026-10-30');
  expect(reviewDay('2026-10-30')).toBe('2027-01-30');
});

test('what we changed before the site was first published is in the first edition', () => {
  expect(editions([ours('2026-11-22', 'groups')], first)).toEqual([first]);
  expect(edition([ours('2026-11-22', 'groups')], first)).toBe(first);
});
