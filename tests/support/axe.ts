import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA and what axe calls best practice. */
export const levelAA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
type Part = {
  /** A selector; the whole page without it. */
  within?: string;
  tags?: string[];
  /** Ids of rules, instead of those with the tags. */
  rules?: string[];
};

/** What axe finds wrong with a page as it stands, a line for each rule: its id and where. */
export async function axeViolations(page: Page, { within, tags = levelAA, rules }: Part = {}): Promise<string[]> {
  // In the page itself: by default a blank page is made for the report, which takes longer than the check.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe.include(within);
  const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: tags };
  const { violations } = await axe.options({ runOnly, resultTypes: ['violations'] }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`);
}
