import { expect, test, type Page } from '@playwright/test';
import { makePlan } from '../support/plan-page.ts';

/* One list, several children. */

const child = (page: Page, name: string) => page.getByRole('radio', { name });
const boxes = (page: Page) => page.locator('[data-tick]');

test('“Put them back” gives no child the ticks of another', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['signal'] });
  await page.goto('/apps/signal/');
  await child(page, '8 to 10').check();
  await boxes(page).nth(0).check();
  await boxes(page).nth(1).check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(page.getByRole('button', { name: 'Put them back' })).toBeVisible();
  await child(page, '11 to 13').check();
  await expect(page.getByRole('button', { name: 'Put them back' })).toHaveCount(0);
  await boxes(page).nth(2).check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await expect(boxes(page).nth(2)).toBeChecked();
  await child(page, '8 to 10').check();
  await expect(page.getByRole('status').first()).toContainText(/^0 of /);
});

test('what a newer edition knows is put back, too', async ({ page }) => {
  await page.goto('/about/');
  const ticks = { family: { signal: { 'linked-devices': ['d', '2026-11-20'], 'not-yet-here': ['d', '2026-11-20'] } } };
  await page.evaluate((text) => localStorage.setItem('safer-messages:ticks', text), JSON.stringify({ v: 1, ticks }));
  await page.goto('/apps/signal/');
  await page.getByRole('button', { name: 'Untick all' }).click();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.locator('#tick-linked-devices')).toBeChecked();
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('safer-messages:ticks') ?? '').ticks)).toEqual(ticks);
});

test('a link to a check opens it, also where the list is that of a child of another age', async ({ page }) => {
  await makePlan(page, { children: ['16 or 17'], things: ['youtube'] });
  await page.goto('/apps/youtube/#kids-timer');
  await expect(page.getByText('Whose list is this?')).toBeVisible();
  await expect(page.locator('#kids-timer')).toBeVisible();
  await expect(page.locator('[data-check="kids-timer"] details')).toHaveAttribute('open', '');

  // Also on a page that is open.
  await page.goto('/apps/youtube/');
  await expect(page.locator('#kids-timer')).toBeHidden();
  await page.evaluate(() => (location.hash = '#kids-timer'));
  await expect(page.locator('#kids-timer')).toBeInViewport();
});
