import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const installed = { ...dependencies, ...devDependencies };
const page = readFileSync('docs/dependencies.md', 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));
const listed = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name));

test('docs/dependencies.md gives a reason for every package, and names none that is gone', () =>
  expect(listed.toSorted()).toEqual(Object.keys(installed).toSorted()));

test('every version is exact', () => {
  for (const [name, version] of Object.entries(installed)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});
