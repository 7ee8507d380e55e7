import { describe, expect, test } from 'vitest';
import { assetsOf, pagePaths, wireBytes } from '../support/site.ts';

/** The design's budgets, in bytes over the wire (brotli). KB = 1,000 bytes. */
const html = 14_000;
const budgets: { kind: string; of: RegExp; all: number; script?: number }[] = [
  { kind: 'app', of: /^\/apps\/[^/]+\/$/, all: 30_000, script: 14_000 },
  { kind: 'apps', of: /^\/apps\/$/, all: 30_000 },
  { kind: 'debate, law and chart pages', of: /^\/guides\/(encryption-debate|under-16-rules|figures|nudes-and-the-law)\/$/, all: 20_000 },
  { kind: 'guide', of: /^\/guides\/[^/]+\/$/, all: 14_000 },
];
const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + wireBytes(path), 0);

describe.each(pagePaths())('%s', (path) => {
  test('its HTML arrives in the first round trip', () => expect(wireBytes(path)).toBeLessThanOrEqual(html));

  const budget = budgets.find(({ of }) => of.test(path));
  if (budget)
    test(`keeps the budget of its kind (${budget.kind})`, () => {
      const { scripts, styles } = assetsOf(path);
      const parts = [path, ...scripts, ...styles].map((file) => [file, wireBytes(file)] as const).sort((a, b) => b[1] - a[1]);
      const all = sum([path, ...scripts, ...styles]);
      expect(all, parts.map(([file, bytes]) => `${bytes} ${file}`).join('\n')).toBeLessThanOrEqual(budget.all);
      if (budget.script) expect(sum(scripts)).toBeLessThanOrEqual(budget.script);
    });
});
