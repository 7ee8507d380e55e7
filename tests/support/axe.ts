import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** WCAG 2.2 AA and what axe calls best practice. */
export const levelAA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Part = {
  /** A selector; the whole page without it. */
  within?: string;
  tags?: string[];
  /** Ids of rules, instead of those with the tags. */
  rules?: string[];
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
type WithAxe = { axe?: { run: (within: string | Document, options: RunOptions) => Promise<AxeResults> } };

/**
 * What axe finds wrong with a page as it stands, a line for each rule: its id and where. Axe is put into a page once:
 * its own driver for Playwright puts it there for every question, which takes longer than the answer. It looks at no
 * frame within the page; none of our pages has one.
 */
export async function axeViolations(page: Page, { within, tags = levelAA, rules }: Part = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const runOnly: RunOptions['runOnly'] = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  return page.evaluate(
    async ([selector, options]) => {
      const found = await (window as WithAxe).axe?.run(selector ?? document, options);
      if (!found) throw new Error('axe is not in the page');
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
    },
    [within, { runOnly, resultTypes: ['violations'] }] as [string | undefined, RunOptions],
  );
}
