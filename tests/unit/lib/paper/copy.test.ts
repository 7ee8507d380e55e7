import { describe, expect, test } from 'vitest';
import { app as appSchema } from '../../../../src/schema/app.ts';
import { copyAnswer, copyFacts, copyFromFragment, slipLines, type CopyChange } from '../../../../src/lib/paper/copy.ts';
import { slipText } from '../../../../src/lib/words/paper.ts';
import { smallFile } from '../../../support/small-content.ts';

const change = (day: string, check: string, how: CopyChange['how'], note?: string, title = check): CopyChange => ({ day, check, how, title, note });
const log = [
  change('2027-03-01', 'groups', 'changed', 'Now it is called Groups.', 'Who can add your child'),
  change('2027-02-01', 'nearby', 'removed', 'It is gone.'),
  change('2027-02-01', 'limits', 'added'),
  change('2027-01-01', 'groups', 'changed', 'Tap Privacy first.', 'Who may add your child'),
];

describe('slipLines', () => {
  test('one line for each check, in the order in which it happened, titled as the sheet has it', () =>
    expect(slipLines(log, '2026-12-01').map(slipText)).toEqual([
      'Who may add your child: Tap Privacy first. Now it is called Groups.',
      'Cross out: nearby. It is gone.',
      'Add this check: limits.',
    ]));
  test('only what came after the edition', () => expect(slipLines(log, '2027-02-01').map((line) => line.check)).toEqual(['groups']));
  test('nothing on the newest', () => expect(slipLines(log, '2027-03-01')).toEqual([]));
  test('what was added and removed again is no line; what came back was changed', () => {
    expect(slipLines([change('2027-01-01', 'a', 'added'), change('2027-01-02', 'a', 'removed')], '2026-12-01')).toEqual([]);
    expect(slipLines([change('2027-01-01', 'a', 'removed'), change('2027-01-02', 'a', 'added', 'Back.')], '2026-12-01')[0]?.how).toBe('changed');
    expect(slipLines([change('2027-01-01', 'a', 'added'), change('2027-01-02', 'a', 'changed', 'Note.')], '2026-12-01')[0]?.how).toBe('added');
  });
});

describe('copyAnswer', () => {
  const facts = copyFacts({ id: 'test-app', ...appSchema('2026-11-24').parse(smallFile('apps/test-app/checklist.yaml')) }, '2026-11-20', '2026-11-20');
  test('the newest edition is right', () =>
    expect(copyAnswer(facts, '2026-11-22', '2026-12-01')).toEqual({ state: 'right', lines: [], newest: '2026-11-22', due: false }));
  test('an older one has what to write', () => {
    const answer = copyAnswer(facts, '2026-11-20', '2026-12-01');
    expect(answer.state).toBe('changed');
    expect(answer.lines.map(slipText)).toEqual(['Choose who can write to your child: Write Messages where it says Chats.']);
  });
  test('a day on which there was no sheet is unknown', () => {
    expect(copyAnswer(facts, '2026-11-19', '2026-12-01').state).toBe('unknown');
    expect(copyAnswer(facts, '2027-01-01', '2026-12-01').state).toBe('unknown');
  });
  test('says when nobody looked for three months', () => {
    expect(copyAnswer(facts, '2026-11-22', '2027-02-20').due).toBe(false);
    expect(copyAnswer(facts, '2026-11-22', '2027-02-21').due).toBe(true);
  });
  test('what was changed before the first edition is on no sheet', () =>
    expect(copyFacts({ id: 'x', name: 'X', checks: [], changes: [] }, '2026-11-23', '2026-11-23').editions).toEqual(['2026-11-23']));
});

describe('copyFromFragment', () => {
  test('reads app and edition', () => expect(copyFromFragment('#whatsapp=2026-11-23')).toEqual({ app: 'whatsapp', edition: '2026-11-23' }));
  test.each(['', '#', '#whatsapp', '#whatsapp=', '#whatsapp=2026-13-01', '#Whats App=2026-11-23', '#a=2026-11-23&b=1'])('refuses %s', (text) =>
    expect(copyFromFragment(text)).toBeUndefined(),
  );
});
