import { expect } from '@playwright/test';
import { keep, test } from '../support/kept-copy.ts';

test('closing “The advice was updated” leaves the focus where it came from, else at the page', async ({ page, site }) => {
  test.setTimeout(90_000);
  await keep(page, `${site.address}/`);
  await page.goto(`${site.address}/about/`);
  const note = page.locator('.updated');
  const updated = async () => {
    await expect(async () => {
      await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event('controllerchange')));
      await expect(note.getByRole('button', { name: 'Close' })).toBeVisible({ timeout: 500 });
    }).toPass();
  };
  await updated();
  const link = page.locator('main a').last();
  await link.focus();
  await note.getByRole('link').focus();
  await note.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
  await expect(note).toHaveCount(0);
  await expect(link).toBeFocused();

  await updated();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('main')).toBeFocused();
});
