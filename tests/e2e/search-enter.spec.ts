import { expect, test } from '@playwright/test';
import { wordOfTheTextAlone } from '../support/search.ts';

test('who types on after Enter stays in the field when the results come', async ({ page }) => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/search/words/*', async (route) => {
    await waiting;
    await route.continue();
  });
  const word = wordOfTheTextAlone();
  await page.goto('/search/');
  const field = page.locator('#q');
  await field.pressSequentially(word.slice(0, -1));
  await page.keyboard.press('Enter');
  await page.keyboard.type(word.slice(-1));
  answer();
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('.search__count')).toContainText(`“${word}”`);
  await page.waitForTimeout(200);
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.search__count')).toBeFocused();
});
