import { createServer, type Server } from 'node:http';
import { expect, test, type Page } from '@playwright/test';
import { ageOf } from '../support/shown.ts';

/** A charity's own site, on another origin, with a strict policy of its own. */
let server: Server;
let charity = '';
let pageOf: (path: string) => { policy: string; body: string } | undefined = () => undefined;

test.beforeAll(async () => {
  const port = Number(process.env['TEST_PORT'] ?? 4410) + 20 + test.info().workerIndex;
  server = createServer((request, response) => {
    const page = pageOf(request.url ?? '');
    if (!page) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy })
      .end(`<!doctype html><html lang="en"><title>A charity</title><h1>A charity</h1>${page.body}`);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  charity = `http://127.0.0.1:${port}`;
});
test.afterAll(() => new Promise<void>((done) => void server.close(() => done())));

const show = async (page: Page, policy: string, body: string) => {
  pageOf = (path) => (path === '/' ? { policy, body } : undefined);
  await page.goto(`${charity}/`);
};
const tickFirst = async (page: Page) => {
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('WhatsApp');
  await frame.locator('[data-tick]').first().check();
  await expect(frame.getByRole('status').first()).toContainText(/^1 of /);
  return frame;
};

test('a plain frame works under a strict policy, with no script on the host’s page: date, licence, link, ticks, no cookie', async ({
  page,
  baseURL,
  context,
}) => {
  await show(
    page,
    `default-src 'self'; frame-src ${baseURL}`,
    `<iframe src="${baseURL}/embed/whatsapp/" title="Checklist" width="100%" height="900"></iframe>`,
  );
  const frame = await tickFirst(page);
  const about = frame.locator('.embed__about');
  for (const age of Object.values(ageOf('whatsapp'))) await expect(about).toContainText(age);
  await expect(about.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
  await expect(about.getByRole('link', { name: 'see the whole page' })).toHaveAttribute('href', /\/apps\/whatsapp\/$/);
  await expect(frame.locator('header, nav, [data-exit]')).toHaveCount(0);
  expect(await context.cookies()).toEqual([]);
});

test('the element works under a strict policy with Trusted Types, makes the frame lazily and fits its height', async ({ page, baseURL }) => {
  const broken: string[] = [];
  page.on('console', (entry) => /Content Security Policy|TrustedType/.test(entry.text()) && broken.push(entry.text()));
  await show(
    page,
    `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; require-trusted-types-for 'script'; trusted-types 'none'`,
    `<script src="${baseURL}/embed.js" async></script><safety-checklist app="whatsapp" theme="dark" accent="006d5b"><a href="${baseURL}/apps/whatsapp/">Checklist</a></safety-checklist>`,
  );
  await expect(page.locator('iframe')).toHaveAttribute('loading', 'lazy');
  const frame = await tickFirst(page);
  const heights = async () => [
    await page.locator('iframe').evaluate((node) => node.clientHeight),
    await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height)),
  ];
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  const [before = 0] = await heights();
  await frame.locator('[data-check] summary').first().click();
  await expect.poll(async () => (await heights())[0]).toBeGreaterThan(before + 50);
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(broken).toEqual([]);
});

test('the element takes a height from its own frame alone', async ({ page, baseURL }) => {
  await show(
    page,
    `default-src 'none'; script-src 'unsafe-inline' ${baseURL}; frame-src ${baseURL}`,
    `<script src="${baseURL}/embed.js"></script><safety-checklist app="signal"></safety-checklist>`,
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Signal');
  await expect.poll(() => page.locator('iframe').evaluate((node) => node.clientHeight)).not.toBe(600);
  const height = await page.locator('iframe').evaluate((node) => node.clientHeight);
  await page.evaluate(() => {
    postMessage({ type: 'safety-checklist:height', height: 123 }, '*');
    return new Promise((done) => setTimeout(done, 200));
  });
  expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBe(height);
});

test('an element that names no app keeps the link inside it', async ({ page, baseURL }) => {
  await show(
    page,
    `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}`,
    `<script src="${baseURL}/embed.js"></script><safety-checklist app="../about"><a href="/x">Checklist</a></safety-checklist>`,
  );
  await expect(page.getByRole('link', { name: 'Checklist' })).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('where storage is blocked, ticks hold for this visit, and the list says so', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    if (window !== top)
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await show(
    page,
    `default-src 'self'; frame-src ${baseURL}`,
    `<iframe src="${baseURL}/embed/whatsapp/" title="Checklist" width="100%" height="900"></iframe>`,
  );
  const frame = await tickFirst(page);
  await expect(frame.getByRole('alert')).toContainText('until you close the page');
});

test('the host’s colour is used only as far as it can be read', async ({ page, baseURL }) => {
  for (const [fragment, theme] of [
    ['theme=light&accent=ffff00', 'light'],
    ['theme=dark&accent=000080', 'dark'],
  ]) {
    await page.goto(`${baseURL}/embed/whatsapp/#${fragment}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme ?? '');
    const [accent, paper] = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return [style.getPropertyValue('--accent').trim(), style.getPropertyValue('--paper').trim()];
    });
    const { contrast } = await import('../../src/lib/colour.ts');
    expect(contrast(accent ?? '', paper ?? '')).toBeGreaterThanOrEqual(7);
    await page.goto('about:blank');
  }
  await page.goto(`${baseURL}/embed/whatsapp/#theme=red&accent=url(x)`);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await page.locator('html').getAttribute('style')).toBeNull();
});

for (const path of ['/', '/apps/whatsapp/', '/help/blackmail/', '/organisations/'])
  test(`no other page can be framed: ${path}`, async ({ page, baseURL }) => {
    await show(page, `default-src 'self'; frame-src ${baseURL}`, `<iframe src="${baseURL}${path}" title="Page"></iframe>`);
    await expect.poll(() => page.frames().at(-1)?.url()).toMatch(/^chrome-error:/);
  });
