import { expect, test } from '@playwright/test';
import { ticksKey } from '../../src/lib/ticks.ts';

const message = (page: import('@playwright/test').Page) => page.getByRole('alert');

test('storage holding foreign data: the list works, says once that it cannot remember, and destroys nothing', async ({ page }) => {
  await page.goto('/privacy/');
  await page.evaluate((key) => localStorage.setItem(key, '[true,false]'), ticksKey);
  await page.goto('/apps/signal/');
  await expect(message(page)).toHaveCount(0);
  await page.locator('[data-tick]').nth(0).check();
  await page.locator('[data-tick]').nth(1).check();
  await expect(page.locator('[data-tick]').nth(0)).toBeChecked();
  await expect(message(page)).toHaveCount(1);
  await expect(message(page)).toContainText('we cannot read');
  expect(await page.evaluate((key) => localStorage.getItem(key), ticksKey)).toBe('[true,false]');
});

test('storage blocked: the list works until the page closes, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/apps/signal/');
  await page.locator('[data-tick]').nth(0).check();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await expect(message(page)).toContainText('does not let us remember');
});

test('storage full: the tick holds for this visit, and says so', async ({ page }) => {
  await page.goto('/apps/signal/');
  await page.evaluate(() => {
    const piece = 'x'.repeat(100_000);
    for (let size = piece.length, key = 0; size > 0; key++) {
      try {
        localStorage.setItem(`other-${key}`, piece.slice(0, size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await page.locator('[data-tick]').nth(0).check();
  await expect(page.locator('[data-tick]').nth(0)).toBeChecked();
  await expect(message(page)).toContainText('no room');
  expect(await page.evaluate(() => localStorage.getItem('other-0')?.length)).toBe(100_000);
});

test('a box ticked before the script arrives becomes a tick', async ({ page }) => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/Checklist.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/apps/signal/', { waitUntil: 'commit' });
  await page.locator('[data-tick]').nth(0).check();
  arrive();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await page.unroute(/Checklist.*\.js$/);
  await page.reload();
  await expect(page.locator('[data-tick]').nth(0)).toBeChecked();
});

test('a box pressed after the script arrived and before the next frame becomes a tick', async ({ page }) => {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.requestAnimationFrame = () => 0;
    window.setTimeout = ((work: () => void, wait = 0) => setTimeout(work, wait + 2000)) as typeof window.setTimeout;
  });
  await page.goto('/apps/signal/');
  await page.locator('[data-tick]').first().check();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await expect(page.locator('[data-tick]').first()).toBeChecked();
});

test('boxes that the browser shows again after a reload are no ticks', async ({ page }) => {
  await page.goto('/apps/signal/');
  await page.locator('[data-tick]').first().check();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('status').first()).toContainText(/^0 of /);
  await expect(page.locator('[data-tick]').first()).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
