import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { numberFaults } from '../../src/lib/rules/check-numbers.ts';
import { content } from '../support/content.ts';
import { lines } from '../support/findings.ts';

test('every app and check has a number; none is missing, used twice or out of order', () => expect(lines(numberFaults(content))).toEqual([]));

/**
 * What was published stays as it is, also where names change places. A check or app that goes keeps its line. After new
 * numbers have been published the seal may be moved on to them; it must never be moved to make a change fit.
 */
test('no published number was given to another name', () => {
  const { apps = {}, checks = {} } = content.checkNumbers[0]?.data ?? {};
  const seal = (numbers: Record<string, number>, most: number) =>
    createHash('sha256')
      .update(
        Object.entries(numbers)
          .filter(([, number]) => number <= most)
          .map(([name, number]) => `${number} ${name}\n`)
          .join(''),
      )
      .digest('hex')
      .slice(0, 16);
  expect([seal(apps, 23), seal(checks, 198)]).toEqual(['33851369623bc70f', '9e16b4d7f3605afe']);
});
