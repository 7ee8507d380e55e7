import { describe, expect, test } from 'vitest';
import { bareChecks } from '../../../../src/lib/rules/check-fields.ts';
import { futureDates } from '../../../../src/lib/rules/dates.ts';
import { phoneFaults } from '../../../../src/lib/rules/services.ts';
import { lines } from '../../../support/findings.ts';
import { brokenContent, smallDay } from '../../../support/small-content.ts';

test('the small content is right as it stands', () => {
  const small = brokenContent();
  expect(lines([...bareChecks(small), ...phoneFaults(small), ...futureDates(small.raw, smallDay)])).toEqual([]);
});

test('a check without words to say, or without a source, is named', () => {
  const small = brokenContent(({ app }) => Object.assign(app[0]?.data.checks[0] ?? {}, { say: '', sources: ['gone'] }));
  expect(lines(bareChecks(small))).toEqual([
    expect.stringMatching(/who-can-write: it has no say/),
    expect.stringMatching(/who-can-write: it rests on no source/),
  ]);
});

test('a number without established hours shows no hours', () => {
  const service = (change: object) => phoneFaults(brokenContent(({ services }) => Object.assign(services[0]?.data.services[0] ?? {}, change)));
  expect(lines(service({ publish: 'check', hours: '9 to 5' }))).toEqual([expect.stringMatching(/police-999: its phone number is shown/)]);
  expect(service({ publish: 'check', hours: undefined })).toEqual([]);
  expect(service({ publish: 'ready', hours: '9 to 5' })).toEqual([]);
});

describe('dates', () => {
  const file = (data: unknown) => [{ path: 'x.yaml', kind: undefined, id: 'x', data, body: '', text: '' }];
  test.each([
    [{ sources: { s1: { dated: '2026-11-25' } } }, /sources\.s1\.dated: 2026-11-25 is in the future/],
    [{ a: [{ date: '2027' }] }, /a\.0\.date: 2027 is in the future/],
    [{ date: '2026-12' }, /date: 2026-12/],
  ])('%j', (data, line) => expect(lines(futureDates(file(data), smallDay))).toEqual([expect.stringMatching(line)]));
  test.each([[{ from: '2027-03-01', until: '2028-01-01' }], [{ date: '2026-11' }], [{ text: 'In 2027 it may begin.' }], [{ value: 2027 }]])(
    '%j may stand',
    (data) => expect(futureDates(file(data), smallDay)).toEqual([]),
  );
});
