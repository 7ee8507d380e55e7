import { expect, test, type Page } from '@playwright/test';
import { questionsIn, type Question } from '../support/questions.ts';

const firstResults = 3;

/** What is wrong with the answer to a question; undefined where nothing is. */
async function fault(page: Page, { find, lacks }: Question): Promise<string | undefined> {
  const paths = await page.locator('.result h3 a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const first = paths.slice(0, firstResults);
  if (find) return first.some((path) => find.includes(path)) ? undefined : `found ${first.join(' ') || 'nothing'}`;
  const said = (await page.locator('.search__count').textContent()) ?? '';
  const honest = new RegExp(`^Nothing found for “${lacks}”|Nothing here has “${lacks}”`).test(said);
  const ways = await page.locator('.search__else a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  return honest && ways.join() === '/help/,#a-to-z' ? undefined : `said ${said} and offered ${ways.join(' ')}`;
}

/** Asks on the search page as a reader would, one after the other; returns those that are not answered. */
async function missed(page: Page, questions: readonly Question[]): Promise<string[]> {
  await page.goto('/search/');
  const field = page.locator('#q');
  const lost: string[] = [];
  for (const question of questions) {
    await field.fill(question.ask);
    await expect(page.locator('.search__count')).toContainText(`“${question.ask}”`);
    const wrong = await fault(page, question);
    if (wrong) lost.push(`${question.ask}: ${wrong}`);
  }
  return lost;
}

for (const [name, file, all, enough] of [
  ['questions in parents’ own words', 'questions.yaml', 60, 54],
  ['questions the search was not tuned to', 'questions-held-out.yaml', 15, 12],
  ['questions about what stands in the text', 'questions-held-out-text.yaml', 15, 12],
  ['questions of a crisis, or of an app without a page', 'questions-held-out-crises.yaml', 20, 16],
  ['the same, asked only after the mending', 'questions-held-out-after.yaml', 12, 9],
] as const)
  test(`${name} find their page among the first ${firstResults} results, or hear that there is none`, async ({ page }) => {
    const questions = questionsIn(file);
    expect(questions.length).toBe(all);
    const lost = await missed(page, questions);
    process.stdout.write(`\n${all - lost.length} of ${all} ${name}${lost.length > 0 ? `; missed:\n  ${lost.join('\n  ')}` : ''}\n`);
    expect(all - lost.length, lost.join('\n')).toBeGreaterThanOrEqual(enough);
  });
