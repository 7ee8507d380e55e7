import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { copies, keep, offer, test } from '../support/kept-copy.ts';

/* The PDFs besides the copy of the guide: only when the reader asks, and gone again when asked. */

const part = (page: Page) => page.locator('[data-keep-pdfs]');
const ready = (folder: string) => readdirSync(join(folder, 'downloads')).filter((name) => name.endsWith('.pdf'));
const slow = { timeout: 60_000 };

test('the reader asks for the PDFs: they open without the network, are listed, and can be deleted alone', async ({ page, site }) => {
  test.setTimeout(120_000);
  const pdfs = ready(site.folder);
  const bytes = pdfs.reduce((sum, name) => sum + readFileSync(join(site.folder, 'downloads', name)).length, 0);
  const asked: string[] = [];
  page.context().on('request', (request) => request.url().endsWith('.pdf') && asked.push(request.url()));

  await keep(page, `${site.address}/privacy/`);
  const button = part(page).getByRole('button');
  await expect(part(page)).toContainText(`They take ${Math.ceil(bytes / 1e6)} MB more.`);
  expect(asked).toEqual([]);
  await button.click();
  await expect(part(page).getByRole('progressbar', { name: 'How many of the PDFs are here' })).toBeVisible();
  await expect(button).toBeFocused();
  expect(await axeViolations(page)).toEqual([]);
  await expect(part(page).getByRole('status')).toContainText(`The ${pdfs.length} PDFs for your printer are kept`, slow);
  await expect(part(page).getByRole('progressbar')).toBeHidden();
  const list = page.locator('[data-stored-data]');
  await expect(list).toContainText(`${pdfs.length} PDFs to print`);

  await site.stop();
  const open = (name: string) =>
    page.evaluate(async (path) => {
      const answer = await fetch(path);
      return { type: answer.headers.get('content-type'), bytes: (await answer.arrayBuffer()).byteLength };
    }, `/downloads/${name}`);
  for (const name of pdfs)
    expect(await open(name), name).toEqual({ type: 'application/pdf', bytes: readFileSync(join(site.folder, 'downloads', name)).length });
  await site.start();

  await page.reload();
  await button.click();
  await expect(part(page).getByRole('status')).toContainText('You can keep the PDFs');
  await expect(button).toBeFocused();
  await expect(list).not.toContainText('PDFs to print');
  await expect(list).toContainText('A copy of this guide');
  await expect(offer(page).getByRole('status')).toContainText('This guide is kept');
  await page.getByRole('button', { name: 'Delete the copy from this phone' }).click();
  await expect(part(page)).toBeHidden();
  await expect.poll(() => copies(page)).toEqual([]);
});

test('the network fails on the way: what came stays, the guide too, and the rest comes later', async ({ page, site }) => {
  test.setTimeout(120_000);
  const pdfs = ready(site.folder);
  await keep(page, `${site.address}/`);
  await page.context().route(/\/downloads\/whatsapp-sheet\.pdf$/, (route) => route.abort());
  const button = part(page).getByRole('button');
  await button.click();
  await expect(part(page).getByRole('status')).toContainText('We could not fetch all of them.', slow);
  await expect(part(page).getByRole('status')).toContainText(new RegExp(`\\d+ of the ${pdfs.length} PDFs are kept`));
  await expect(offer(page).getByRole('status')).toContainText('This guide is kept');
  await page.context().unroute(/\/downloads\/whatsapp-sheet\.pdf$/);
  await page.reload();
  await expect(button).toHaveText('Keep the rest of the PDFs');
  await button.click();
  await expect(part(page).getByRole('status')).toContainText(`The ${pdfs.length} PDFs`, slow);
});

test('no room: a sentence says so, and the guide stays', async ({ page, site }) => {
  test.setTimeout(90_000);
  await keep(page, `${site.address}/`);
  const browser = await page.context().newCDPSession(page);
  const { usage } = await browser.send('Storage.getUsageAndQuota', { origin: site.address });
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: usage + 1_500_000 });
  await part(page).getByRole('button').click();
  await expect(part(page).getByRole('status')).toContainText('no room for all of them', slow);
  await expect(offer(page).getByRole('status')).toContainText('This guide is kept');
  await expect(part(page).getByRole('button')).toHaveText(/^Keep the /);
});
