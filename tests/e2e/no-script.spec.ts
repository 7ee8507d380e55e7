import { expect, test } from '@playwright/test';
import { shownApp, shownApps } from '../support/shown.ts';

test.use({ javaScriptEnabled: false });

test('an app page has all its advice and every step, and no control that does nothing', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await expect(page.locator('[data-check]')).toHaveCount(shownApp('whatsapp').checks.length);
  const steps = page.locator('[data-check] .steps__path li');
  expect(await steps.count()).toBeGreaterThan(40);
  for (const step of await steps.all()) await expect(step).toBeVisible();
  for (const say of await page.locator('.check__say').all()) await expect(say).toBeVisible();
  await expect(page.locator('.tools')).toBeHidden();
  await expect(page.locator('main button:visible, main select:visible, main summary:visible')).toHaveCount(0);
});

test('the search page is an A to Z', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await page.locator('.a-to-z').getByRole('link', { name: 'Signal', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signal');
});

test('the plan’s page leads to every checklist, phones first, as it says', async ({ page }) => {
  await page.goto('/plan/');
  await expect(page.locator('main')).toContainText('Begin with the phone');
  const lists = page.locator('.plan__lists a');
  await expect(lists.first()).toBeVisible();
  const apps = await lists.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[2]));
  expect(apps.slice(0, 2)).toEqual(['android-phone', 'iphone-ipad']);
  expect(apps.toSorted()).toEqual(shownApps().map(({ id }) => id));
});

test('no page promises what only a script does: three presses of Shift, a count of sheets, a plan', async ({ page }) => {
  await page.goto('/print/');
  await expect(page.getByText('Shift three times')).toBeHidden();
  await expect(page.getByText('You see how many sheets it takes')).toBeHidden();
  await expect(page.locator('#ready ~ .table-frame a').first()).toBeVisible();
  await page.goto('/apps/whatsapp/sheet/');
  await expect(page.getByText('Choose the size and how much to print')).toBeHidden();
  await page.goto('/plan/');
  await expect(page.getByText('Answer three short questions')).toBeHidden();
});

test('help is reached by links alone', async ({ page }) => {
  await page.goto('/apps/instagram/');
  await page.getByRole('link', { name: 'Get help now' }).first().click();
  await page
    .locator('main')
    .getByRole('link', { name: /blackmailing/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
});
