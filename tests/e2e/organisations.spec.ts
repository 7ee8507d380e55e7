import { expect, test } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { codeInPng, codeInSvg } from '../support/qr.ts';

test('a link, the words and the credit line can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/organisations/');
  await page.getByRole('button', { name: 'Copy the credit line' }).click();
  await expect(page.locator('#licence ~ .copy [role=status], section:has(#licence) [role=status]').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^From Safer Messages, https:\S+, checked \d+ \w+ 20\d\d\. Licence: CC BY 4\.0\.$/);
});

test('the PDFs that groups print many of are there to take', async ({ page, request }) => {
  await page.goto('/organisations/');
  const links = page.locator('section:has(#print) a[href$=".pdf"]');
  const files = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const file of ['all-sheets', 'help-sheet', 'talk-booklet', 'conversation-cards', 'before-you-hand-over-the-phone', 'family-agreement'])
    expect(files).toContain(`/downloads/${file}.pdf`);
  for (const file of files) expect((await request.head(file)).ok(), file).toBe(true);
});

test('on a narrow phone the ages of the checklists are seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/organisations/offline-copy/');
  expect(await page.locator('.table-frame').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
});

test('where copying is refused, the text is selected', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
  await page.goto('/organisations/');
  await page.getByRole('button', { name: 'Copy the link to a page' }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^https:.*\/apps\/whatsapp\/$/);
});

test('without JavaScript the texts are there and no button that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/organisations/');
  await expect(page.locator('[data-copy] code').first()).toBeVisible();
  await expect(page.locator('main button:visible')).toHaveCount(0);
  await context.close();
});

test('the QR code of a page holds its address, as SVG and as PNG', async ({ page, request }) => {
  const address = `${settings.address}/apps/whatsapp/`;
  await page.goto('/organisations/');
  await page.getByText('Apps, games and devices', { exact: true }).click();
  const svg = (await page.getByRole('link', { name: 'SVG for WhatsApp' }).getAttribute('href')) ?? '';
  const png = (await page.getByRole('link', { name: 'PNG for WhatsApp' }).getAttribute('href')) ?? '';
  expect(codeInSvg(await (await request.get(svg)).text())).toBe(address);
  expect(codeInPng(await (await request.get(png)).body())).toBe(address);
});
