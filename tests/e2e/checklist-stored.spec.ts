import { expect, test, type Page } from '@playwright/test';
import { choicesKey } from '../../src/lib/choices.ts';
import { ticksKey } from '../../src/lib/ticks.ts';
import { makePlan } from '../support/plan-page.ts';

/* What is stored is never kept quiet about, and can always be deleted: on an app's page and on the page about privacy. */

const opened = (page: Page) => page.locator('details.stored');
const open = (page: Page) => page.getByText('What is stored on this device').click();
const deleteAll = (page: Page) => page.getByRole('button', { name: 'Delete everything this site keeps here' });
const keys = (page: Page) => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
const store = (page: Page, key: string, text: string) => page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);

test('nothing stored: an app’s page offers nothing to delete', async ({ page }) => {
  await page.goto('/apps/signal/');
  await open(page);
  await expect(opened(page)).toContainText('No ticks for this list');
  await expect(deleteAll(page)).toHaveCount(0);
});

test('a plan and ticks of other lists: an app’s page says that it has none of its own, and deletes all there is', async ({ page }) => {
  await makePlan(page, { things: ['whatsapp'] });
  await page.goto('/apps/signal/');
  await open(page);
  await expect(opened(page)).toContainText('No ticks for this list');
  await expect(opened(page)).toContainText('your plan');
  await deleteAll(page).click();
  await expect(page.getByText('Deleted. Nothing of yours')).toBeVisible();
  await expect(page.locator('details.stored summary')).toBeFocused();
  expect(await keys(page)).toEqual([]);
});

test('a box that was unticked is no tick, and can be deleted', async ({ page }) => {
  await page.goto('/apps/signal/');
  await page.locator('[data-tick]').first().check();
  await page.locator('[data-tick]').first().uncheck();
  await open(page);
  await expect(opened(page)).toContainText('No ticks for this list');
  await page.goto('/privacy/');
  const list = page.locator('[data-stored-data]');
  await expect(list).toContainText('1 box that you unticked');
  await expect(list).not.toContainText('checklist');
  await page.goto('/apps/signal/');
  await open(page);
  await deleteAll(page).click();
  await expect.poll(() => keys(page)).toEqual([]);
});

test('what is deleted is not put back', async ({ page }) => {
  await page.goto('/apps/signal/');
  await page.locator('[data-tick]').first().check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(page.getByRole('button', { name: 'Put them back' })).toBeVisible();
  await open(page);
  await deleteAll(page).click();
  await expect(page.getByRole('button', { name: 'Untick all' })).toBeDisabled();
});

for (const [what, key, text, words] of [
  ['ticks of a newer edition', ticksKey, '{"v":2}', 'cannot show'],
  ['something that no edition knows', 'safer-messages:later', 'x', 'cannot show'],
  ['how the plan is shown', choicesKey, '{"v":1,"fold":"app"}', 'How you like to see it'],
  ['a choice that was taken back', choicesKey, '{"v":1}', 'empty'],
] as const)
  test(`${what}: the page about privacy says so, and deletes it`, async ({ page }) => {
    await page.goto('/about/');
    await store(page, key, text);
    await page.goto('/privacy/');
    await expect(page.locator('[data-stored-data]')).toContainText(words);
    await page.getByRole('button', { name: 'Delete all of it' }).click();
    await expect(page.getByText('Nothing of this site is stored')).toBeVisible();
    expect(await keys(page)).toEqual([]);
  });
