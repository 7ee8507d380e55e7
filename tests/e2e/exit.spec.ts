import { expect, test } from '@playwright/test';

const elsewhere = 'https://www.bbc.co.uk/weather';

test.beforeEach(async ({ page }) => {
  await page.route(elsewhere, (route) => route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }));
});

test('one press covers the page at once, before the other site is there', async ({ page }) => {
  // Nothing comes, so the browser stays where it is. (While a page is on its way, it cannot be asked what it shows.)
  await page.route(elsewhere, (route) => route.fulfill({ status: 204 }));
  await page.goto('/help/blackmail/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeVisible();
  await page.getByRole('link', { name: 'Exit this page' }).click();
  const cover = page.locator('.exit-cover');
  await expect(cover).toBeVisible();
  await expect(heading).toBeHidden();
  expect(await cover.boundingBox()).toEqual({ x: 0, y: 0, ...page.viewportSize() });
  await expect(page).toHaveTitle('Loading');
  expect(page.url()).toContain('/help/blackmail/');
});

test('one press leaves; going back does not show it', async ({ page }) => {
  await page.goto('/about/');
  await page.goto('/help/blackmail/');
  await page.getByRole('link', { name: 'Exit this page' }).click();
  await expect(page).toHaveTitle('Weather');
  await page.goBack();
  await expect(page).toHaveURL(/\/about\/$/);
});

test('Shift three times leaves; twice does not; another key between starts again', async ({ page }) => {
  await page.goto('/help/blackmail/');
  for (const key of ['Shift', 'Shift', 'a', 'Shift']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/blackmail/);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Weather');
});

test('what this visit has not saved is forgotten', async ({ page }) => {
  await page.goto('/help/');
  await page.evaluate(() => sessionStorage.setItem('safer-messages:visit', 'x'));
  await page.getByRole('link', { name: 'Exit this page' }).click();
  await expect(page).toHaveTitle('Weather');
  await page.goto('/help/');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('without JavaScript it is a plain link', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/help/');
  await expect(page.getByRole('link', { name: 'Exit this page' })).toHaveAttribute('href', elsewhere);
  await context.close();
});
