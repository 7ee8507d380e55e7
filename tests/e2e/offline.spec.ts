import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { editionOf } from '../../src/integrations/offline.ts';
import { channelName, copyPrefix } from '../../src/lib/kept-copy.ts';
import { answer } from '../support/plan-page.ts';
import { wordOfTheTextAlone } from '../support/search.ts';
import { ownSite, type TestSite } from '../support/site-server.ts';
import { fileOf, pagePaths } from '../support/site.ts';

/** Each test has its own copy of the site and its own server, which it may change, stop and start. */
const test = base.extend<{ site: TestSite }>({
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    await site.remove();
  },
});
const offer = (page: Page) => page.locator('[data-keep]');
const copies = (page: Page) => page.evaluate((prefix) => caches.keys().then((names) => names.filter((name) => name.startsWith(prefix))), copyPrefix);
const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function keep(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  await expect(offer(page).getByRole('status')).toContainText('is kept on this phone', { timeout: 30_000 });
}

/** Writes the site's worker anew after a test changed its files, as a build would. */
async function publish(site: TestSite) {
  const file = join(site.folder, 'sw.js');
  const worker = readFileSync(file, 'utf8').split('\n').slice(1).join('\n');
  writeFileSync(file, `const edition=${JSON.stringify(await editionOf(site.folder, '/'))};\n${worker}`);
}
const change = (site: TestSite, file: string, from: string, to: string) => {
  const path = join(site.folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replaceAll(from, to));
};

test('kept, then the server stops: every page opens with its style and script, the search answers, ticks persist', async ({ page, site }) => {
  test.setTimeout(180_000);
  await page.goto(`${site.address}/apps/whatsapp/`);
  await page.locator('[data-tick]').first().check();
  await page.getByRole('link', { name: 'Keep this guide on this phone' }).click();
  await keep(page, page.url());
  await site.stop();
  for (const path of pagePaths().filter((path) => path !== '/404.html')) {
    const failed: string[] = [];
    const note = (request: import('@playwright/test').Request) => {
      // What the next page cut short, such as the icon, did not fail.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    };
    page.on('requestfailed', note);
    await page.goto(`${site.address}${path}`);
    await expect(page.locator('h1'), path).toBeVisible();
    await expect(page.locator('.exit-page'), path).toHaveCSS('display', /flex/);
    await expect(page.locator('.site-search__form'), `${path}: no script`).toHaveCount(1);
    expect(failed, path).toEqual([]);
    page.off('requestfailed', note);
  }
  await page.goto(`${site.address}/apps/whatsapp/`);
  await expect(page.locator('[data-tick]').first()).toBeChecked();
  await page.locator('[data-tick]').nth(1).check();
  await page.reload();
  await expect(page.locator('[data-tick]').nth(1)).toBeChecked();
  await page.goto(`${site.address}/search/#q=whatsapp`);
  await page.locator('.result').getByRole('link', { name: 'WhatsApp' }).first().click();
  await expect(page).toHaveURL(/\/apps\/whatsapp\//);
  await page.goto(`${site.address}/search/#q=${wordOfTheTextAlone()}`);
  await expect(page.locator('.result').first()).toBeVisible();
  await expect(page.locator('.search__count')).not.toContainText('did not load');
  await page.getByRole('button', { name: 'Look for these words inside every page' }).click();
  await expect(page.locator('.result mark').first()).toBeVisible();
  await page.goto(`${site.address}/apps/whatsapp`);
  await expect(page).toHaveURL(/\/apps\/whatsapp\/$/);
  await page.goto(`${site.address}/downloads/nothing-here.pdf`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no network now');

  // A plan can be made, and put on paper.
  await page.goto(`${site.address}/plan/`);
  await answer(page, { children: ['8 to 10'], things: ['iphone-ipad', 'signal'] });
  await page.getByRole('link', { name: 'Print one sheet for the family' }).click();
  await page.getByRole('checkbox', { name: 'WhatsApp' }).check();
  // While they are counted anew the number is gone.
  await expect
    .poll(async () => Number.parseInt((await page.locator('[data-sides]').textContent()) ?? '', 10) === (await page.locator('.side').count()), {
      timeout: 30_000,
    })
    .toBe(true);
  await expect(page.locator('.side').first()).toContainText('Our family’s checklist');
  await expect(page.locator('.side').last()).toContainText('WhatsApp checklist');
});

test('nothing is fetched or kept unasked; the manifest comes with the copy, and makes the guide installable', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.address}/`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(asked.filter((path) => /sw\.js|manifest|icons\/|keep\./.test(path))).toEqual([]);
  expect(await workers(page)).toBe(0);
  await expect(page.locator('link[rel=manifest]')).toHaveCount(0);
  await keep(page, `${site.address}/`);
  await expect(page.locator('link[rel=manifest]')).toHaveCount(1);
  const browser = await page.context().newCDPSession(page);
  const { errors, data } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[] };
  expect(icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // Playwright's contexts are private windows, where no app can be installed: the only thing that may be missing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});

test('progress is shown, and the button can be left alone', async ({ page, site }) => {
  let half = () => {};
  const waiting = new Promise<void>((resolve) => (half = resolve));
  await page.context().route(/\/guides\/grooming\/$/, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(`${site.address}/`);
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  const bar = offer(page).getByRole('progressbar', { name: 'How much is kept' });
  await expect(bar).toBeVisible();
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.position)).toBeGreaterThan(0.5);
  await expect(page.getByRole('button', { name: 'Keep this guide on this phone' })).toBeFocused();
  half();
  await expect(offer(page).getByRole('status')).toContainText('is kept on this phone');
  await expect(bar).toBeHidden();
});

test('the privacy page lists the copy and deletes it; so does its own button', async ({ page, site }) => {
  await keep(page, `${site.address}/privacy/`);
  const list = page.locator('[data-stored-data]');
  await expect(list).toContainText('A copy of this guide');
  await page.getByRole('button', { name: 'Delete the copy from this phone' }).click();
  await expect(offer(page).getByRole('status')).toContainText('no longer on this phone');
  await expect(list).not.toContainText('A copy of this guide');
  await keep(page, `${site.address}/privacy/`);
  await page.goto(`${site.address}/privacy/`);
  await expect(list).toContainText('A copy of this guide');
  await expect(offer(page).getByRole('status')).toContainText('is kept');
  await list.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(page.getByText('Nothing of this site is stored')).toBeVisible();
  await expect.poll(() => copies(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
  await page.goto(`${site.address}/`);
  await expect(page.getByRole('button', { name: 'Keep this guide on this phone' })).toBeVisible();
  expect(await copies(page)).toEqual([]);
});

for (const isPrivate of [true, false])
  test(`“Exit this page” ${isPrivate ? 'deletes' : 'leaves'} the copy in a visit that is ${isPrivate ? 'not ' : ''}to be remembered`, async ({
    page,
    site,
  }) => {
    await page.context().route('https://www.bbc.co.uk/weather', (route) => route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }));
    await keep(page, `${site.address}/`);
    await page.goto(`${site.address}/help/`);
    if (isPrivate) await page.evaluate(() => sessionStorage.setItem('safer-messages:private', '1'));
    await page.getByRole('link', { name: 'Exit this page' }).click();
    await expect(page).toHaveTitle('Weather');
    const after = await page.context().newPage();
    await after.goto(`${site.address}/about/`);
    await expect.poll(() => workers(after)).toBe(isPrivate ? 0 : 1);
    await expect.poll(async () => (await copies(after)).length).toBe(isPrivate ? 0 : 1);
  });

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

test('the network fails on the way: nothing is kept, a sentence says so, and a second try works', async ({ page, site }) => {
  test.setTimeout(90_000);
  await page.context().route(/\/guides\/grooming\/$/, (route) => route.abort());
  await page.goto(`${site.address}/`);
  const button = page.getByRole('button', { name: 'Keep this guide on this phone' });
  await button.click();
  await expect(offer(page).getByRole('status')).toContainText('nothing was kept', { timeout: 30_000 });
  await expect.poll(() => copies(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
  await page.context().unroute(/\/guides\/grooming\/$/);
  await button.click();
  await expect(offer(page).getByRole('status')).toContainText('is kept', { timeout: 30_000 });
});

test('no room, or a browser that refuses: a sentence, no error, and the page goes on', async ({ page, site }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site.address}/`);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: site.address, quotaSize: 200_000 });
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  await expect(offer(page).getByRole('status')).toContainText('nothing was kept', { timeout: 30_000 });
  await expect.poll(() => copies(page)).toEqual([]);

  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('not here', 'SecurityError'));
  });
  await page.reload();
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  await expect(offer(page).getByRole('status')).toContainText('does not let us keep');
  expect(errors).toEqual([]);
});

test('a browser without workers shows no offer', async ({ page, site }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
  await page.goto(`${site.address}/`);
  await expect(offer(page)).toBeHidden();
});

test('Trusted Types: the one policy makes no other address, and no other policy may be made', async ({ page, site }) => {
  await keep(page, `${site.address}/`);
  const results = await page.evaluate(() => {
    const { trustedTypes } = globalThis as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } };
    const attempt = (work: () => unknown) => {
      try {
        work();
        return 'allowed';
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      attempt(() => trustedTypes.createPolicy('another', {})),
      attempt(() => trustedTypes.createPolicy('default', {})),
      attempt(() => trustedTypes.createPolicy('safer-worker', {})), // a second one of that name
      attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      attempt(() => navigator.serviceWorker.register('/sw.js')),
    ].map(String);
  });
  expect(results.slice(0, 4)).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('the kill switch: the retiring worker deletes the copy and unregisters', async ({ page, site }) => {
  await keep(page, `${site.address}/`);
  const { retiringText } = await import('../../src/integrations/offline.ts');
  writeFileSync(join(site.folder, 'sw.js'), await retiringText());
  await page.goto(`${site.address}/about/`);
  await expect.poll(() => copies(page)).toEqual([]);
  await expect.poll(() => workers(page)).toBe(0);
});
