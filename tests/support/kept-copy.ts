import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { editionOf } from '../../src/integrations/offline.ts';
import { copyPrefix } from '../../src/lib/kept-copy.ts';
import { ownSite, type TestSite } from './site-server.ts';

/** Each test has its own copy of the site and its own server, which it may change, stop and start. */
export const test = base.extend<{ site: TestSite }>({
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.remove();
  },
});
/** The part of a page that offers to keep the guide. */
export const offer = (page: Page) => page.locator('[data-keep]');
/** Names of the copies this browser holds. */
export const copies = (page: Page) => page.evaluate((prefix) => caches.keys().then((names) => names.filter((name) => name.startsWith(prefix))), copyPrefix);
/** How many workers are registered. */
export const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

/** Keeps the guide from a page, and waits until it says so. */
export async function keep(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  await expect(offer(page).getByRole('status')).toContainText('is kept on this phone', { timeout: 30_000 });
}

/** Writes the site's worker anew after a test changed its files, as a build would. */
export async function publish(site: TestSite) {
  const file = join(site.folder, 'sw.js');
  const worker = readFileSync(file, 'utf8').split('\n').slice(1).join('\n');
  writeFileSync(file, `const edition=${JSON.stringify(await editionOf(site.folder, '/'))};\n${worker}`);
}
/** Changes text of a file of the site, which must be there. */
export const change = (site: TestSite, file: string, from: string, to: string) => {
  const path = join(site.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};
