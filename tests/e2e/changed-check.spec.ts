import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer } from '../../scripts/serve.mjs';
import { ticksKey } from '../../src/lib/ticks.ts';
import { build } from '../support/build.ts';
import { pdfPages, wordsOf } from '../support/pdf.ts';
import { smallContent } from '../support/small-content.ts';

/** A check is changed in a content tree, and everything that hangs on the change log follows: flag, edition, old sheet, answer, slip, feed. */
const before = '2026-11-22'; // the newest edition of the small content
const day = '2026-12-05';
const oldTitle = 'Choose who can write to your child';
const newTitle = 'Choose who can message your child';
const note = 'Write Chat privacy where it says Messages.';

let folder = '';
let server: Server;
let address = '';
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = mkdtempSync(join(process.cwd(), 'dist-walk-'));
  const content = join(folder, 'content');
  cpSync(smallContent, content, { recursive: true });
  const file = join(content, 'apps/test-app/checklist.yaml');
  const changed = readFileSync(file, 'utf8')
    .replace(`title: ${oldTitle}`, `title: ${newTitle}`)
    .replace('menu: Messages', 'menu: Chat privacy')
    .replace(
      'changes:\n',
      `changes:\n  - kind: ours\n    day: "${day}"\n    what: The menu moved again.\n    checks:\n      - id: who-can-write\n        how: changed\n        was: { title: ${oldTitle}, menu: Messages }\n        note: ${note}\n`,
    );
  writeFileSync(file, changed);
  const { ok, output } = build({
    CONTENT_DIR: content.replace(`${process.cwd()}/`, ''),
    OUT_DIR: join(folder, 'site'),
    BUILD_DAY: '2026-12-06',
    COMPRESS: '0',
  });
  expect(ok, output).toBe(true);
  server = createSiteServer(join(folder, 'site'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a changed check flows to the flag, the edition, the old sheet, "is my copy still right?", the slip and the feed', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-06T10:00:00Z');
  await page.goto(`${address}/privacy-nothing/`);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    ticksKey,
    JSON.stringify({ v: 1, ticks: { family: { 'test-app': { 'who-can-write': ['d', '2026-12-01'], 'time-limit': ['d', '2026-12-01'] } } } }),
  ] as const);

  // Who ticked it before is told; who ticked another is not.
  await page.goto(`${address}/apps/test-app/`);
  await expect(page.locator('[data-check="who-can-write"] .check__changed')).toContainText(note);
  await expect(page.locator('[data-check="who-can-write"] .check__changed')).toBeVisible();
  await expect(page.getByText('1 check has changed since you ticked')).toBeVisible();

  // The sheet has a new edition; the old one stays, with its words and a banner.
  await page.goto(`${address}/apps/test-app/sheet/`);
  await expect(page.locator('.paper')).toContainText('Edition 5 December 2026');
  await expect(page.getByRole('heading', { name: newTitle })).toBeVisible();
  await page.goto(`${address}/apps/test-app/sheet/${before}/`);
  await expect(page.locator('.paper-banner')).toContainText('This edition was replaced on 5 December 2026.');
  await expect(page.getByRole('heading', { name: oldTitle })).toBeVisible();
  const paper = (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).map(wordsOf);
  expect(paper[0]).toContain('This edition was replaced on 5 December 2026.');

  // The code on the old sheet.
  const code = new URL((await page.locator('[data-paper-code]').getAttribute('data-address')) ?? '');
  await page.goto(`${address}${code.pathname}${code.hash}`);
  const answer = page.locator('[data-answer]');
  await expect(answer).toContainText('1 check has changed on your Test App sheet.');
  await expect(answer).toContainText(`${oldTitle}: ${note}`);
  await page.evaluate(() => (window.print = () => {}));
  await page.getByRole('button', { name: 'Print a correction slip' }).click();
  const slip = (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).map(wordsOf);
  expect(slip).toHaveLength(1);
  expect(slip[0]?.split('Correction to the Test App checklist, edition 22 November 2026')).toHaveLength(3); // two to a page
  expect(slip[0]).toContain(note);

  // Who follows the changes is told: the feeds, and the page of changes they lead to.
  const feed = (await (await page.request.get(`${address}/changes/feed.json`)).json()) as {
    items: { url: string; content_text: string; date_published: string }[];
  };
  expect(feed.items[0]?.date_published).toContain(day);
  expect(feed.items[0]?.content_text).toContain('The menu moved again.');
  const rss = await (await page.request.get(`${address}/changes/feed.xml`)).text();
  expect(rss).toContain('The menu moved again.');
  expect(rss).toContain(new Date(day).toUTCString());
  await page.goto(`${address}${new URL(feed.items[0]?.url ?? '').pathname}`);
  await expect(page.getByRole('main')).toContainText('The menu moved again.');

  // The new sheet is right; a day without a sheet is said to be none.
  await page.goto(`${address}/check-your-copy/#test-app=${day}`);
  await expect(answer).toContainText('Your Test App sheet is still right.');
  await page.goto(`${address}/check-your-copy/#test-app=2027-01-01`);
  await expect(answer).toContainText('We have no Test App sheet with this date.');
  await expect(page.getByRole('button', { name: 'Print a correction slip' })).toBeHidden();
});
