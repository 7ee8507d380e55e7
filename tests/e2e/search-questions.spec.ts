import { expect, test, type Page } from '@playwright/test';
import { questionsIn, type Question } from '../support/questions.ts';

const firstResults = 3;

/** Asks on the search page as a reader would, one after the other; returns those whose page is not among the first results. */
async function missed(page: Page, questions: readonly Question[]): Promise<string[]> {
  await page.goto('/search/');
  const field = page.locator('#q');
  const lost: string[] = [];
  for (const { ask, find } of questions) {
    await field.fill(ask);
    await expect(page.locator('.search__count')).toContainText(`“${ask}”`);
    const paths = await page.locator('.result h3 a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const first = paths.slice(0, firstResults);
    if (!first.some((path) => find.includes(path))) lost.push(`${ask}: found ${first.join(' ') || 'nothing'}`);
  }
  return lost;
}

for (const [name, file, all, enough] of [
  ['questions in parents’ own words', 'questions.yaml', 60, 54],
  ['questions the search was not tuned to', 'questions-held-out.yaml', 15, 12],
  ['questions about what stands in the text', 'questions-held-out-text.yaml', 15, 12],
] as const)
  test(`${name} find their page among the first ${firstResults} results`, async ({ page }) => {
    const questions = questionsIn(file);
    expect(questions.length).toBe(all);
    const lost = await missed(page, questions);
    process.stdout.write(`\n${all - lost.length} of ${all} ${name}${lost.length > 0 ? `; missed:\n  ${lost.join('\n  ')}` : ''}\n`);
    expect(all - lost.length, lost.join('\n')).toBeGreaterThanOrEqual(enough);
  });
