import { expect, test } from 'vitest';
import { numberFaults } from '../../../../src/lib/rules/check-numbers.ts';
import { needsFaults } from '../../../../src/lib/rules/needs.ts';
import { lines } from '../../../support/findings.ts';
import { brokenContent } from '../../../support/small-content.ts';

const numbers = (change: (data: { apps: Record<string, number>; checks: Record<string, number> }) => void) =>
  lines(
    numberFaults(
      brokenContent((content) => {
        const [file] = content.checkNumbers;
        if (file) change(file.data);
      }),
    ),
  );

test('the small content is right', () => expect(numbers(() => undefined)).toEqual([]));
test('a check without a number: says which comes next', () =>
  expect(numbers(({ checks }) => delete checks['test-app/time-limit'])).toEqual([
    'content/check-numbers.yaml: test-app/time-limit: add "test-app/time-limit: 2" at the end',
  ]));
test('a line that was taken out shows, also when nothing lives there any more', () =>
  expect(numbers((data) => (data.checks = { 'test-app/who-can-write': 1, 'test-app/time-limit': 3 }))).toEqual([
    'content/check-numbers.yaml: test-app/time-limit: has the number 3 out of order: put back the line that was taken out or moved before it',
  ]));
test('a retired check keeps its line', () => expect(numbers(({ checks }) => (checks['test-app/gone'] = 3))).toEqual([]));
test('a missing file is said', () =>
  expect(lines(numberFaults(brokenContent((content) => (content.checkNumbers = []))))).toEqual([
    'content/check-numbers.yaml: this file is missing: links of a plan need it',
  ]));

test('sameAs names a check of another app', () => {
  const said = (sameAs: string) =>
    lines(
      needsFaults(
        brokenContent((content) => {
          const check = content.app[0]?.data.checks[0];
          if (check) check.sameAs = sameAs;
        }),
      ),
    );
  expect(said('other-app/nothing')[0]).toContain('"other-app/nothing" must be a check of another app');
  expect(said('test-app/time-limit')[0]).toContain('"test-app/time-limit" must be a check of another app');
});
