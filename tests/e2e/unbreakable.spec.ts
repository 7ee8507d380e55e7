import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { heaviestOfEachKind } from '../support/kinds.ts';
import { fileOf } from '../support/site.ts';
import { toolsAreThere } from '../support/tools.ts';

/** Scripts that fail leave the readable page; clocks, networks and other tabs do no harm. */
const advice = (page: Page) => page.evaluate(() => (document.querySelector('main')?.innerText ?? '').replace(/\s+/g, ' ').trim());
const faults = {
  missing: () => ({ status: 404, body: 'gone', contentType: 'text/plain' }),
  'failing half-way': (body: string) => ({ body: `${body};throw new Error('half-way')`, contentType: 'text/javascript' }),
  'cut in half': (body: string) => ({ body: body.slice(0, body.length / 2), contentType: 'text/javascript' }),
  'from another edition': () => ({ body: 'export default 1', contentType: 'text/javascript' }),
};

for (const { kind, path } of heaviestOfEachKind())
  for (const [fault, make] of Object.entries(faults).slice(0, kind === 'app' ? 4 : 2))
    test(`${kind} (${path}) with scripts ${fault}: every word of the advice is there, and links work`, async ({ page, browser, baseURL }) => {
      const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
      const without = await plain.newPage();
      await without.goto(path);
      const expected = await without.locator('main :is(h1, h2, h3, [data-check] label):not(.without-js *)').allInnerTexts();
      await plain.close();

      await page.route(/\/_astro\/.*\.js$/, async (route) => {
        await route.fulfill(make(readFileSync(fileOf(new URL(route.request().url()).pathname), 'utf8')));
      });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const text = await advice(page);
      for (const words of expected.filter(Boolean)) expect(text).toContain(words.replace(/\s+/g, ' ').trim());
      await expect(page.locator('h1')).toBeVisible();
      // The questions cannot be without scripts: the way round them appears.
      if (kind === 'plan' && fault === 'missing') await expect(page.getByRole('link', { name: 'Use the checklists one by one' })).toBeVisible();
      if (kind === 'embed') return; // stands in somebody else's page, without our header
      await expect(page.locator('a[href="tel:999"]').first()).toBeVisible();
      await page.locator('a[href$="/help/"]').first().click();
      await expect(page).toHaveURL(/\/help\/$/);
    });

for (const [year, clock] of [
  [1970, '1970-01-01T00:00:01Z'],
  [2100, '2100-12-31T23:59:59Z'],
] as const)
  test(`a clock set to ${year}: ticks hold, nothing breaks, and a page far past its date says so`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.clock.setFixedTime(clock);
    await page.goto('/apps/whatsapp/');
    await page.locator('[data-tick]').first().check();
    await page.reload();
    await expect(page.locator('[data-tick]').first()).toBeChecked();
    await expect(page.locator('[data-due]')).toBeVisible({ visible: year === 2100 });
    // Back to a right clock: the tick is still there.
    await page.clock.setFixedTime('2026-11-25T12:00:00Z');
    await page.reload();
    await expect(page.locator('[data-tick]').first()).toBeChecked();
    await page.locator('[data-tick]').first().uncheck();
    await page.reload();
    await expect(page.locator('[data-tick]').first()).not.toBeChecked();
    expect(errors).toEqual([]);
  });

test('two tabs that write at the same moment lose no tick', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/apps/whatsapp/');
  await two.goto('/apps/whatsapp/');
  const count = await one.locator('[data-tick]').count();
  const pressEvery = (page: Page, from: number) =>
    page.evaluate((first) => [...document.querySelectorAll<HTMLInputElement>('[data-tick]')].forEach((box, at) => at % 2 === first && box.click()), from);
  await Promise.all([pressEvery(one, 0), pressEvery(two, 1)]);
  for (const page of [one, two]) await expect(page.locator('[data-tick]:checked')).toHaveCount(count);
  await one.reload();
  await expect(one.locator('[data-tick]:checked')).toHaveCount(count);
});

test('coming back shows the ticks as they are now, also from the browser’s own memory of the page', async ({ page, context }) => {
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-tick]').nth(0).check();
  await page.goto('/about/');
  const other = await context.newPage();
  await other.goto('/apps/whatsapp/');
  await other.locator('[data-tick]').nth(0).uncheck();
  await other.locator('[data-tick]').nth(1).check();
  await page.goBack();
  await expect(page.locator('[data-tick]').nth(0)).not.toBeChecked();
  await expect(page.locator('[data-tick]').nth(1)).toBeChecked();
  // The browser's memory restores boxes by itself; that is no tick of the reader's.
  await page.goForward();
  await page.goBack();
  await expect(page.locator('[data-tick]').nth(0)).not.toBeChecked();
});

test('a network that is cut after the page came: ticks work, the search says that it did not load', async ({ page, context }) => {
  await page.goto('/apps/whatsapp/');
  await toolsAreThere(page); // all of the page is there
  await context.setOffline(true);
  await page.locator('[data-tick]').first().check();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await context.setOffline(false);
  await page.route(/\/search\/pages\.json$|\/pagefind\//, (route) => route.abort());
  await page.goto('/search/');
  await page.locator('#q').fill('whatsapp');
  await expect(page.locator('.search')).toContainText('did not load');
  await expect(page.locator('.a-to-z a').first()).toBeVisible();
  await page.unrouteAll();
  await page.locator('#q').fill('whatsapp again');
  await expect(page.locator('.search')).toContainText('found for');
});

test('a slow network: the advice is there before any script, and the style with it', async ({ page }) => {
  await page.route(/\.js$/, () => undefined); // never arrives
  await page.goto('/apps/whatsapp/', { waitUntil: 'commit' });
  await expect(page.locator('[data-check]').last()).toBeVisible();
  await expect(page.locator('.exit-page')).toHaveCSS('display', /flex/);
});

test('fragments of any kind are no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  for (const path of ['/apps/whatsapp/', '/search/'])
    for (const fragment of ['%', '%E0%A4%A', 'q=%', '<img src=x onerror=alert(1)>', 'constructor', '__proto__', ' ', 'a'.repeat(10_000)]) {
      await page.goto(`${path}#${fragment}`);
      await page.evaluate((text) => (location.hash = text), fragment);
    }
  expect(errors).toEqual([]);
});
