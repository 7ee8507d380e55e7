import { expect, test, type Page } from '@playwright/test';
import { family, setTick, ticksKey, writeTicks } from '../../src/lib/ticks.ts';
import { axeViolations, levelAA } from '../support/axe.ts';
import { box, makePlan, openTools, pick, row, unfold } from '../support/plan-page.ts';

/** No axe violation (in dark only colours are other), and nothing wider than a phone of 320 px. */
async function isClean(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const part = colorScheme === 'light' ? { tags: [...levelAA, 'wcag2aaa'] } : { rules: ['color-contrast-enhanced'] };
    expect(await axeViolations(page, part), `${state}, ${colorScheme}`).toEqual([]);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), `${state}: wider than 320 px`).toBeLessThanOrEqual(320);
  if (size) await page.setViewportSize(size);
}

test('the questions, empty, answered, and refused', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await isClean(page, 'nothing picked');
  for (const age of ['under 5', '8 to 10', '11 to 13', '14 or 15', '16 or 17', '5 to 7'])
    await page.getByRole('button', { name: `Add a child, ${age}` }).click();
  for (const app of ['iphone-ipad', 'whatsapp']) await pick(page, app).click();
  await page.getByText('Who uses what?').click();
  await isClean(page, 'six children');
});

test('the plan: first, folds, not for us', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['iphone-ipad', 'signal'] });
  await isClean(page, 'folded');
  await unfold(page);
  await box(page, 'signal/linked-devices', 'Blue star').check();
  await row(page, 'signal/message-requests').getByRole('button', { name: 'Not for us' }).click();
  await isClean(page, 'unfolded');
});

test('the tools: a code, a plan that is refused', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10'], things: ['signal'] });
  await openTools(page);
  await page.getByRole('button', { name: 'Show a code' }).click();
  await expect(page.locator('.code')).toBeVisible();
  await isClean(page, 'tools');
  await page.getByLabel('Paste a link to a plan').fill('hello');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await isClean(page, 'refused');
});

test('a plan that came with the address, which child is which, and afterwards', async ({ page, browser }) => {
  await makePlan(page, { children: ['8 to 10'], things: ['signal'] });
  await openTools(page);
  const link = await page.getByLabel('A link to your plan').inputValue();
  const other = await (await browser.newContext()).newPage();
  await makePlan(other, { children: ['11 to 13'], things: ['whatsapp'] });
  await other.goto(link);
  await expect(other.getByText('Which child is which?')).toBeVisible();
  await isClean(other, 'shown first');
  await other.getByRole('button', { name: 'Add it to my plan' }).click();
  await isClean(other, 'taken in');
});

test('older ticks to give away, on the plan and on an app’s page', async ({ page }) => {
  await page.goto('/privacy/');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    ticksKey,
    writeTicks(setTick({}, family, 'signal', 'linked-devices', 'd', '2026-11-01')),
  ] as const);
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['signal'] });
  await isClean(page, 'whose ticks');
  await page.goto('/apps/signal/');
  await expect(page.getByText('Whose list is this?')).toBeVisible();
  await isClean(page, 'an app’s page with children');
});

test('a private visit, all done, the checks not loaded', async ({ page }) => {
  await makePlan(page, { things: ['x'], secret: true });
  await isClean(page, 'private');
  await unfold(page);
  const open = page.locator('.check__box:not(:checked)');
  while ((await open.count()) > 0) await open.first().click();
  await expect(page.getByRole('heading', { name: 'Everything on your plan is done' })).toBeVisible();
  await isClean(page, 'all done');
  await page.route('**/plan/checks.json', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('The checks did not load')).toBeVisible();
  await isClean(page, 'not loaded');
});

test('on paper the plan has its checks, and no buttons', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10'], things: ['signal'] });
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, 'signal/linked-devices')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});
