import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { retiringText } from '../../src/integrations/offline.ts';
import { channelName } from '../../src/lib/kept-copy.ts';
import { change, copies, keep, publish, test, workers } from '../support/kept-copy.ts';
import { fileOf, pagePaths } from '../support/site.ts';

/* What happens to a copy that is kept when the site goes on. */

test('new advice arrives whole and quietly: it is announced, nothing reloads by itself, and no page mixes two editions', async ({ page, site }) => {
  await keep(page, `${site.address}/about/`.replace('about/', ''));
  const styles = readdirSync(join(site.folder, '_astro')).filter((name) => name.endsWith('.css'));
  const style = styles.find((name) => readFileSync(join(site.folder, '_astro', name), 'utf8').includes('.skip-link')) ?? '';
  await page.goto(`${site.address}/about/`);
  let loads = 0;
  page.on('load', () => loads++);

  // A new edition: other words on two pages, and a style of another name that the old edition does not know.
  const next = style.replace(/\.css$/, '-next.css');
  writeFileSync(join(site.folder, '_astro', next), `${readFileSync(join(site.folder, '_astro', style), 'utf8')} h1{letter-spacing:3px}`);
  rmSync(join(site.folder, '_astro', style));
  for (const path of pagePaths()) {
    const file = fileOf(path, site.folder);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(style, next));
  }
  change(site, 'about/index.html', 'About this guide</h1>', 'About the newer guide</h1>');

  // Before the new worker is published everything still comes from the old copy, styled.
  await page.reload();
  loads = 0;
  await expect(page.locator('h1')).toHaveText('About this guide');
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', 'normal');

  await publish(site);
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
  const note = page.locator('.updated');
  await expect(note).toContainText('The advice was updated.', { timeout: 30_000 });
  await expect(page.locator('h1')).toHaveText('About this guide');
  expect(loads).toBe(0);
  await note.getByRole('link', { name: 'Show the new page' }).click();
  await expect(page.locator('h1')).toHaveText('About the newer guide');
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '3px');
  await expect(note).toHaveCount(0);
  await page.waitForTimeout(300);
  expect(loads).toBe(1);
  await site.stop();
  await page.goto(`${site.address}/help/`);
  await expect(page.locator('h1')).toHaveCSS('letter-spacing', '3px');
});

test('an edition with one wrong or missing file is not taken: the one before stays, whole', async ({ page, site }) => {
  test.setTimeout(90_000);
  await keep(page, `${site.address}/`);
  change(site, 'about/index.html', 'About this guide</h1>', 'Newer</h1>');
  change(site, 'help/index.html', '</h1>', ' newer</h1>');
  await publish(site);
  change(site, 'help/index.html', ' newer</h1>', ' half uploaded</h1>');
  await page.goto(`${site.address}/about/`);
  await page.evaluate(
    (channel) =>
      new Promise<void>((done) => {
        new BroadcastChannel(channel).onmessage = ({ data }) => data.kind === 'failed' && done();
        void navigator.serviceWorker.getRegistration().then((registration) => registration?.update());
      }),
    channelName,
  );
  await page.reload();
  await expect(page.locator('h1')).toHaveText('About this guide');
  // A reload makes the browser try again, so half a copy may stand there for a moment.
  await expect.poll(async () => (await copies(page)).length).toBe(1);
  await site.stop();
  await page.goto(`${site.address}/help/`);
  await expect(page.locator('h1')).not.toContainText(/newer|half uploaded/);
});

test('the kill switch: the retiring worker deletes the copy and unregisters', async ({ page, site }) => {
  await keep(page, `${site.address}/`);
  writeFileSync(join(site.folder, 'sw.js'), await retiringText());
  await page.goto(`${site.address}/about/`);
  await expect.poll(() => copies(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
});
