import { describe, expect, test } from 'vitest';
import { app as appSchema } from '../../../../src/schema/app.ts';
import { editions } from '../../../../src/lib/freshness.ts';
import { checksOn } from '../../../../src/lib/paper/past.ts';
import { smallFile } from '../../../support/small-content.ts';

const today = '2027-03-01';
/** The app of the small content with a longer log: one change before publication, one of each kind after it. */
const app = () => {
  const file = smallFile('apps/test-app/checklist.yaml');
  file.changes.push(
    { kind: 'ours', day: '2027-01-10', what: 'A new check.', checks: [{ id: 'time-limit', how: 'added' }] },
    {
      kind: 'ours',
      day: '2027-02-01',
      what: 'The app took a setting away and renamed another.',
      checks: [
        {
          id: 'nearby',
          how: 'removed',
          was: {
            title: 'Turn off Nearby',
            menu: 'Nearby',
            why: 'It showed where your child was.',
            steps: { all: ['Settings', 'Nearby'] },
            priority: 'essential',
          },
          note: 'The app no longer has it.',
        },
        { id: 'who-can-write', how: 'changed', was: { title: 'Choose who may write', steps: { all: ['Menu', 'Messages'] } }, note: 'The menu is Messages.' },
      ],
    },
  );
  return appSchema(today).parse(file);
};
const titles = (day: string) => Object.fromEntries(checksOn(app(), day).map((check) => [check.id, check.title]));

describe('checksOn', () => {
  test('gives the checks as they are where nothing came later', () =>
    expect(titles(today)).toEqual({ 'who-can-write': 'Choose who can write to your child', 'time-limit': 'Set a time limit' }));
  test('a removed check comes back, a reworded one has its old words', () =>
    expect(titles('2027-01-31')).toEqual({ nearby: 'Turn off Nearby', 'time-limit': 'Set a time limit', 'who-can-write': 'Choose who may write' }));
  test('an added check goes', () => expect(Object.keys(titles('2027-01-09')).sort()).toEqual(['nearby', 'who-can-write']));
  test('several changes of one check are taken back one after the other', () => {
    const first = checksOn(app(), '2026-11-21').find((check) => check.id === 'who-can-write');
    expect(first).toMatchObject({
      title: 'Choose who may write',
      menu: 'Chats',
      steps: { iphone: ['Settings', 'Chats', 'Friends'] },
      say: 'Who writes to you here?',
    });
  });
  test('the day of the change itself has it', () => expect(titles('2027-02-01')).not.toHaveProperty('nearby'));
  test('every edition can be rebuilt, and none of them is the same', () => {
    const log = app();
    const all = editions(log.changes, '2026-11-20').map((day) => JSON.stringify(checksOn(log, day)));
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
  });
  test('leaves the living checks as they are', () => {
    const log = app();
    const before = JSON.stringify(log);
    checksOn(log, '2026-11-20');
    expect(JSON.stringify(log)).toBe(before);
  });
});
