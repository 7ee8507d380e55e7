import { expect, test } from '@playwright/test';

test('from the header to a result that lands on the right check, the words only in the fragment', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search this guide' }).fill('two-step verification whatsapp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=two-step/);
  await expect(page.getByRole('status')).toContainText('found for');
  const result = page.locator('.result', { has: page.getByRole('heading', { name: 'WhatsApp' }) });
  await result.locator('.result__parts a').first().click();
  await expect(page).toHaveURL(/\/apps\/whatsapp\/(#.+)$/);
  expect(asked.filter((url) => decodeURIComponent(url).includes('verification'))).toEqual([]);
});

for (const [words, expected] of [
  ['insta', /Instagram/],
  ['watsapp', /WhatsApp/],
  ['sextortion', /blackmail|extortion/i],
] as const)
  test(`a parent’s word finds its page: ${words}`, async ({ page }) => {
    await page.goto(`/search/#q=${words}`);
    await expect(page.locator('.result h3 a').first()).toHaveText(expected);
  });

test('results can be narrowed by kind', async ({ page }) => {
  await page.goto('/search/#q=encryption');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Guides' }).check();
  await expect(page.getByRole('status')).toContainText('found for');
  await expect.poll(async () => [...new Set(await page.locator('.result__kind').allTextContents())]).toEqual(['Guide']);
});

test('nothing found offers help and the A to Z', async ({ page }) => {
  await page.goto('/search/#q=zzqqxxy');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.locator('.search').getByRole('link', { name: 'Get help now' })).toBeVisible();
  await expect(page.locator('.search').getByRole('link', { name: 'Every page, A to Z' })).toBeVisible();
});

test('the first results cost at most 100 KB in all', async ({ page }) => {
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto('/search/#q=grooming');
  await expect(page.locator('.result').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(100_000);
});
