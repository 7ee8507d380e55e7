import { expect, test as base, type BrowserContext, type Page, type Request } from '@playwright/test';
import { heaviestOfEachKind } from '../support/kinds.ts';
import { makePlan, openTools } from '../support/plan-page.ts';

/**
 * What the site may keep on a device once the reader has acted, each with the words in which the privacy page says so.
 * Storage keys by name; caches by their beginning. Nothing else may ever be there.
 */
const documented: Record<string, string> = {
  'safer-messages:ticks': 'Your ticks',
  'safer-messages:choices': 'Your phone type',
  'safer-messages:plan': 'Your plan',
  'safer-messages:paper': 'What you add to printed sheets',
  'safer-messages:copy:': 'A copy of this guide',
};
const secret = 'zebrafish'; // typed by the reader; must never leave the browser or stand in a path, a query or a title

type Watch = { requests: Request[]; foreign: () => string[]; leaks: () => string[] };
const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const requests: Request[] = [];
      context.on('request', (request) => requests.push(request));
      await use({
        requests,
        foreign: () => requests.map((request) => request.url()).filter((url) => !url.startsWith(`${baseURL}/`)),
        leaks: () => requests.map((request) => request.url()).filter((url) => decodeURIComponent(new URL(url).pathname + new URL(url).search).includes(secret)),
      });
    },
    { auto: true },
  ],
});

/** Everything that a page can leave on a device, by name. */
const stored = async (page: Page, context: BrowserContext) => [
  ...(await context.cookies()).map(({ name }) => `cookie ${name}`),
  ...(await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...(await caches.keys()),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${new URL(scope).pathname}`),
    ...(document.cookie ? [`cookie ${document.cookie}`] : []),
    ...(window.name ? [`window name ${window.name}`] : []),
  ])),
];

/** Reads the page as a person would, without choosing anything: scrolls, opens every disclosure, moves through it, prints. */
async function read(page: Page) {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((next) => requestAnimationFrame(next));
    }
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  });
  for (let press = 0; press < 12; press++) await page.keyboard.press('Tab');
  await page.mouse.move(200, 300);
}

for (const { kind, path } of heaviestOfEachKind()) {
  test(`${kind} (${path}): reading leaves no trace and asks nobody else`, async ({ page, context, watch }) => {
    await page.goto(path);
    const [title, address] = [await page.title(), page.url()];
    await read(page);
    await page.waitForLoadState('networkidle');
    expect(await stored(page, context)).toEqual([]);
    expect(watch.foreign()).toEqual([]);
    expect(await page.title()).toBe(title);
    expect(page.url()).toBe(address);
    await page.reload();
    await page.goBack().catch(() => undefined);
    expect(await stored(await context.newPage().then(async (next) => (await next.goto(path), next)), context)).toEqual([]);
  });

  test(`${kind} (${path}): a link to elsewhere does not say where the reader came from`, async ({ page, context, baseURL, watch }) => {
    await context.route(
      (url) => url.origin !== baseURL,
      (route) => route.fulfill({ body: '<!doctype html><title>Elsewhere</title>', contentType: 'text/html' }),
    );
    await page.goto(path);
    const links = await page.locator('a[href^="http"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const href of [...new Set(links)].slice(0, 3)) {
      await page.goto(path);
      const link = page.locator(`a[href="${href}"]`).first();
      const inNewPage = (await link.getAttribute('target')) === '_blank';
      const opened = inNewPage ? context.waitForEvent('page') : Promise.resolve(page);
      await link.evaluate((element: HTMLAnchorElement) => element.click());
      const there = await opened;
      await there.waitForURL(/^https:/);
      expect(await there.evaluate(() => document.referrer), href).toBe('');
    }
    const away = watch.requests.filter((request) => !request.url().startsWith(`${baseURL}/`) && request.isNavigationRequest());
    if (links.length > 0) expect(away.length).toBeGreaterThan(0);
    for (const request of away) expect(await request.headerValue('referer'), request.url()).toBeNull();
  });
}

test('what the reader types into the search stays in the fragment: no request, title, path or query has it', async ({ page, context, watch }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search this guide' }).fill(secret);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/#q=${secret}$`));
  await expect(page.locator('.search')).toContainText(`“${secret}”`);
  await page.locator('#q').fill(`${secret} again`);
  await expect(page.locator('.search')).toContainText(`“${secret} again”`);
  expect(await page.title()).not.toContain(secret);
  expect(watch.leaks()).toEqual([]);
  expect(watch.foreign()).toEqual([]);
  expect(await stored(page, context)).toEqual([]);
});

test('a reader who does everything leaves only what the privacy page lists, and can delete all of it', async ({ page, context, watch }) => {
  test.setTimeout(90_000);
  await page.goto('/apps/whatsapp/');
  const address = page.url();
  await page.locator('[data-tick]').first().check();
  await page.getByRole('radio', { name: 'iPhone' }).check();
  expect(page.url()).toBe(address);
  await makePlan(page, { children: ['8 to 10'], things: ['whatsapp'] });
  await openTools(page);
  await page.goto('/print/#family');
  await page.getByLabel('Who is handing this out').fill('Anytown Library');
  await expect(page.locator('[data-sides]')).toHaveText(/^\d+ sides?:/, { timeout: 30_000 });
  await page.goto('/privacy/#keep');
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  await expect(page.locator('[data-keep]').getByRole('status')).toContainText('is kept', { timeout: 30_000 });

  const names = await stored(page, context);
  const known = Object.keys(documented);
  expect(names.filter((name) => name !== 'worker /' && !known.some((key) => name.startsWith(key)))).toEqual([]);
  for (const key of known)
    expect(
      names.filter((name) => name.startsWith(key)),
      key,
    ).toHaveLength(1);
  expect(JSON.stringify(await page.evaluate(() => Object.values(localStorage)))).toMatch(/^\["/);

  await page.goto('/privacy/');
  for (const words of Object.values(documented)) await expect(page.locator('main'), words).toContainText(words);
  await page.locator('[data-stored-data]').getByRole('button', { name: 'Delete all of it' }).click();
  await expect.poll(() => stored(page, context)).toEqual([]);
  expect(watch.foreign()).toEqual([]);
  expect(watch.leaks()).toEqual([]);
});

test('no page asks for a permission, opens a connection or a window', async ({ page, context }) => {
  const asked: string[] = [];
  await context.exposeFunction('note', (name: string) => asked.push(name));
  await context.addInitScript(() => {
    const { note } = globalThis as unknown as { note: (name: string) => void };
    for (const [place, names] of [
      [Navigator.prototype, ['sendBeacon', 'requestMIDIAccess', 'share', 'vibrate', 'getBattery']],
      [window, ['open', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'Notification', 'SharedWorker']],
      [StorageManager.prototype, ['persist']],
      [Permissions.prototype, ['query']],
    ] as const)
      for (const name of names) Object.defineProperty(place, name, { configurable: true, get: () => (note(name), undefined) });
  });
  for (const { path } of heaviestOfEachKind()) {
    await page.goto(path);
    await read(page);
  }
  expect(asked).toEqual([]);
});
