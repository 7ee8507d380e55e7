import { rmSync, mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { build } from '../support/build.ts';
import { smallContent } from '../support/small-content.ts';

/** The site as GitHub Pages serves it: under a sub-path. */
let folder = '';
let server: Server;
let start = '';

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = mkdtempSync(join(process.cwd(), 'dist-sub-path-'));
  const { ok, output } = build({ CONTENT_DIR: smallContent, OUT_DIR: folder, BASE: '/guide/', SITE: 'https://group.example', BUILD_DAY: '2026-11-24' });
  if (!ok) throw new Error(output);
  server = createSiteServer(folder, '/guide/');
  start = `http://localhost:${await listen(server, Number(process.env['TEST_PORT'] ?? 4410) + 40)}/guide/`;
});
test.afterAll(async () => {
  await new Promise<void>((done) => void server?.close(() => done()));
  rmSync(folder, { recursive: true, force: true });
});

test('home, an app, a tick that stays, help, a guide, the search: all under the sub-path', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => !request.url().startsWith(start) && outside.push(request.url()));
  await page.goto(start);
  await page.locator('main').getByRole('link', { name: 'Test App' }).first().click();
  await page.locator('[data-tick]').first().check();
  await page.reload();
  await expect(page.locator('[data-tick]').first()).toBeChecked();
  await page.getByRole('link', { name: 'Get help now' }).first().click();
  await page.locator('main .card a').first().click();
  await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Guides' }).click();
  await page.locator('main .card a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('searchbox').first().fill('test');
  await page.keyboard.press('Enter');
  await page.locator('.result a').first().click();
  expect(page.url().startsWith(start)).toBe(true);
  expect(outside).toEqual([]);
});

test('the element for other sites finds its checklists there too', async ({ page }) => {
  const charity = createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><script src="${start}embed.js"></script><safety-checklist app="test-app"></safety-checklist>`),
  );
  const port = Number(process.env['TEST_PORT'] ?? 4410) + 45;
  await new Promise<void>((done) => charity.listen(port, '127.0.0.1', done));
  await page.goto(`http://127.0.0.1:${port}/`);
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Test App');
  charity.close();
});
