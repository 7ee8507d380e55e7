import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { pdfPages, wordsOf } from '../support/pdf.ts';
import { siteDir } from '../support/site.ts';

/** The offline copy as somebody opens it from a USB stick: unpacked, by file://, with no server. */
let folder = '';
const files: string[] = [];
const at = (path: string) => pathToFileURL(join(folder, 'safer-messages', path)).href;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'usb-'));
  files.length = 0; // one process may unpack it for several tests
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(`${siteDir}/downloads/offline-site.zip`)))) {
    if (name.endsWith('/')) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
    files.push(name.replace('safer-messages/', ''));
  }
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const printed = async (page: Page) => (await pdfPages(await page.pdf({ format: 'A4' }))).map(wordsOf).join(' ');
const follow = async (page: Page, name: string | RegExp) => {
  await page
    .locator('main')
    .getByRole('link', { name, exact: typeof name === 'string' })
    .first()
    .click();
  expect(page.url()).toMatch(/^file:.*\.html(#.*)?$/);
};

test('home, an app, the steps of a check, a tick, print', async ({ page }) => {
  await page.goto(at('index.html'));
  await follow(page, 'WhatsApp');
  await expect(heading(page)).toHaveText('WhatsApp');
  const check = page.locator('[data-check="groups"]');
  await check.locator('summary').click();
  await expect(check.locator('.steps__path li').first()).toBeVisible();
  await check.getByRole('checkbox').check();
  await expect(check.getByRole('checkbox')).toBeChecked();
  expect(await printed(page)).toContain('Edition');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).marginTop), 'the styles are there').toBe('0px');
});

test('help, a situation, a service', async ({ page }) => {
  await page.goto(at('help/index.html'));
  await follow(page, /blackmailing/);
  await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible();
  await expect(page.locator('.service a[href^="tel:"]').first()).toBeVisible();
  await page.goto(at('help/index.html'));
  await follow(page, /Every place to report/);
  await expect(page.locator('.service').first()).toBeVisible();
});

test('a guide leads to an app', async ({ page }) => {
  await page.goto(at('guides/index.html'));
  await follow(page, /group/i);
  await page.locator('main .check-links a, main a[href*="apps/"]').first().click();
  expect(page.url()).toMatch(/^file:.*\/apps\/[^/]+\/index\.html/);
  await expect(page.locator('[data-check]').first()).toBeVisible();
});

test('the A to Z stands in for the search', async ({ page }) => {
  await page.goto(at('index.html'));
  await page.locator('footer').getByRole('link', { name: 'A to Z' }).click();
  await follow(page, 'Signal');
  await expect(heading(page)).toHaveText('Signal');
});

test('talk, the family agreement, print', async ({ page }) => {
  await page.goto(at('talk/index.html'));
  await follow(page, /agreement/i);
  await expect(heading(page)).toContainText(/agreement/i);
  expect((await printed(page)).length).toBeGreaterThan(300);
});

test('the table of all apps has its heads, on the screen and on paper', async ({ page }) => {
  await page.goto(at('apps/index.html'));
  const heads = page.locator('.comparison thead th');
  expect(await heads.count()).toBeGreaterThan(5);
  for (const head of await heads.all()) await expect(head.locator('.comparison__head')).toBeVisible();
  expect(await printed(page)).toContain((await heads.last().innerText()).trim());
});

test('the plan leads to every checklist, and promises no plan', async ({ page }) => {
  await page.goto(at('plan/index.html'));
  await expect(page.locator('main')).not.toContainText('three short questions');
  await follow(page, 'WhatsApp');
  await expect(heading(page)).toHaveText('WhatsApp');
});

test('no page sends somebody to a PDF on the internet, or to press what does nothing', async ({ page }) => {
  await page.goto(at('print/index.html'));
  await expect(page.locator('main')).toContainText('Open a page, then print it from your browser.');
  await expect(page.locator('main')).not.toContainText('PDF');
  await expect(page.locator('footer')).not.toContainText('Shift');
  await expect(page.locator('footer')).toContainText('use “Exit this page”. Leaving does not');
  await follow(page, 'WhatsApp');
  await expect(page.locator('.sheet-tools')).toContainText('Back to WhatsApp');
  await expect(page.locator('.sheet-tools')).not.toContainText(/PDF|Choose the size/);
});

test('its own list of checksums is that of its files', () => {
  const sum = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, 'safer-messages', file)))
      .digest('hex');
  const listed = readFileSync(join(folder, 'safer-messages/SHA256SUMS'), 'utf8').trimEnd().split('\n');
  expect(listed).toEqual(
    files
      .filter((file) => file !== 'SHA256SUMS')
      .sort()
      .map((file) => `${sum(file)}  ${file}`),
  );
});

test('it says how old it is, on every page and beside the first one', async ({ page }) => {
  await page.goto(at('READ-ME-FIRST.html'));
  await expect(heading(page)).toHaveText('The offline copy');
  await expect(page.locator('.lead')).toContainText(/This copy was made on \d+ \w+ 20\d\d\. Look for a newer one after/);
  await page.goto(at('apps/whatsapp/index.html'));
  await page.getByRole('link', { name: /This is a copy made on/ }).click();
  await expect(heading(page)).toHaveText('The offline copy');
});

test('every link and file it names is in it; nothing runs; no control does nothing', () => {
  const inside = new Set(files);
  const pages = files.filter((file) => file.endsWith('.html') && file !== 'READ-ME-FIRST.html');
  expect(pages.length).toBeGreaterThan(70);
  for (const file of pages) {
    const { document } = parseHTML(readFileSync(join(folder, 'safer-messages', file), 'utf8'));
    expect(document.querySelectorAll('script:not([type="application/ld+json"]), .needs-js, .without-js, a[href$=".pdf"], iframe').length, file).toBe(0);
    for (const button of document.querySelectorAll('button')) expect(button.hasAttribute('popovertarget'), `a button on ${file}`).toBe(true);
    expect(document.querySelectorAll('form, input:not([type=checkbox]), select, textarea').length, file).toBe(0);
    for (const name of ['href', 'src'])
      for (const node of document.querySelectorAll(`[${name}]`)) {
        const link = node.getAttribute(name) ?? '';
        if (/^(https?:|tel:|sms:|mailto:|#)/.test(link)) continue;
        const [path = '', anchor] = join(dirname(file), link).split('#');
        expect(inside.has(path), `${link} on ${file}`).toBe(true);
        // What stands after # is an anchor, but with = in it a choice that only a script reads.
        if (anchor && !anchor.includes('='))
          expect(readFileSync(join(folder, 'safer-messages', path), 'utf8'), `${link} on ${file}`).toContain(`id="${anchor}"`);
      }
  }
});
