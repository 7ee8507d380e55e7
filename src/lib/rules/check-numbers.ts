import type { Content, Finding } from './content.ts';

const file = 'check-numbers.yaml';

/** The numbers that links of a plan write: one for each app and check, from 1 without a gap, in the order of the file. */
export function numberFaults(content: Content): Finding[] {
  const [entry] = content.checkNumbers;
  if (!entry) return [{ file, what: 'this file is missing: links of a plan need it' }];
  const { apps, checks } = entry.data;
  const next = (numbers: Record<string, number>) => Object.keys(numbers).length + 1;
  const without = (names: readonly string[], numbers: Record<string, number>) =>
    names.filter((name) => !Object.hasOwn(numbers, name)).map((name, at) => ({ file, where: name, what: `add "${name}: ${next(numbers) + at}" at the end` }));
  const outOfOrder = (numbers: Record<string, number>) =>
    Object.entries(numbers)
      .filter(([, number], at) => number !== at + 1)
      .slice(0, 1)
      .map(([name, number]) => ({ file, where: name, what: `has the number ${number} out of order: put back the line that was taken out or moved before it` }));
  return [
    ...without(
      content.app.map(({ id }) => id),
      apps,
    ),
    ...without(
      content.app.flatMap(({ id, data }) => data.checks.map((check) => `${id}/${check.id}`)),
      checks,
    ),
    ...outOfOrder(apps),
    ...outOfOrder(checks),
  ];
}
