import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkNumbers } from '../../src/schema/check-numbers.ts';

const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));
const { apps, checks } = checkNumbers.parse(read('check-numbers.yaml'));
const live = readdirSync('content/apps').flatMap((app) =>
  (read(`apps/${app}/checklist.yaml`) as { checks: { id: string; needs?: string[]; sameAs?: string }[] }).checks.map((check) => ({ app, ...check, ref: `${app}/${check.id}` })),
);

test('every app and every check has a number', () => {
  expect(readdirSync('content/apps').filter((app) => !(app in apps))).toEqual([]);
  expect(live.filter(({ ref }) => !(ref in checks)).map(({ ref }) => ref)).toEqual([]);
});

/** Numbers run from 1 without a gap, in the order of the file: then a line that was taken out, or put in between, shows. */
test.each([
  ['apps', apps],
  ['checks', checks],
])('no number of %s is missing, used twice or out of order', (_, numbers) =>
  expect(Object.values(numbers)).toEqual(Array.from({ length: Object.keys(numbers).length }, (_unused, at) => at + 1)),
);

/**
 * What was published stays as it is, also where names change places. A check or app that goes keeps its line. After new
 * numbers have been published the seal may be moved on to them; it must never be moved to make a change fit.
 */
test('no published number was given to another name', () => {
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

test('needs and sameAs name checks that exist, never themselves, and never in a circle', () => {
  const known = new Map(live.map((check) => [check.ref, check]));
  const faults: string[] = [];
  for (const { ref, needs = [], sameAs } of live) {
    for (const other of [...needs, ...(sameAs ? [sameAs] : [])]) if (!known.has(other) || other === ref) faults.push(`${ref}: there is no other check ${other}`);
    if (sameAs && known.get(sameAs)?.sameAs) faults.push(`${ref}: sameAs must lead to the check itself, not to another that leads on`);
  }
  const circle = (ref: string, path: string[] = []): boolean => path.includes(ref) || (known.get(ref)?.needs ?? []).some((need) => circle(need, [...path, ref]));
  for (const { ref } of live) if (circle(ref)) faults.push(`${ref}: needs go in a circle`);
  expect(faults).toEqual([]);
});
