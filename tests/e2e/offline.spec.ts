import { expect } from '@playwright/test';
import { workerPolicy } from '../../src/lib/security-names.ts';
import { copies, keep, offer, test, workers } from '../support/kept-copy.ts';
import { answer } from '../support/plan-page.ts';
import { wordOfTheTextAlone } from '../support/search.ts';
import { announcedSides, sidesAfter } from '../support/sides.ts';
import { pagePaths } from '../support/site.ts';

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
    if (path !== '/search/') await expect(page.locator('.site-search__form'), `${path}: no script`).toHaveCount(1);
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
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');

  // A plan can be made, and put on paper.
  await page.goto(`${site.address}/plan/`);
  await answer(page, { children: ['8 to 10'], things: ['iphone-ipad', 'signal'] });
  await page.getByRole('link', { name: 'Print one sheet for the family' }).click();
  await announcedSides(page);
  const sides = await sidesAfter(page, () => page.getByRole('checkbox', { name: 'WhatsApp' }).check());
  await expect(page.locator('.side')).toHaveCount(sides);
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
  const bar = offer(page).getByRole('progressbar', { name: 'How far it has got' });
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
  // The guide keeps its policy to itself: it is caught as it is made.
  await page.addInitScript(() => {
    type Make = (this: unknown, name: string, rules: object) => unknown;
    const { TrustedTypePolicyFactory: factory } = globalThis as unknown as { TrustedTypePolicyFactory: { prototype: { createPolicy: Make } } };
    const make = factory.prototype.createPolicy;
    factory.prototype.createPolicy = function (name, rules) {
      const policy = make.call(this, name, rules);
      Object.assign(globalThis, { caught: { ...(globalThis as { caught?: object }).caught, [name]: policy } });
      return policy;
    };
  });
  await keep(page, `${site.address}/`);
  const results = await page.evaluate(async () => {
    type Policy = { createScriptURL: (address: string) => unknown; createHTML: (text: string) => unknown };
    const { trustedTypes, caught } = globalThis as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
      caught: Record<string, Policy>;
    };
    const attempt = async (work: () => unknown) => {
      try {
        return String(await work());
      } catch (error) {
        return (error as Error).name;
      }
    };
    const [[name, policy] = []] = Object.entries(caught);
    return {
      policies: Object.keys(caught),
      worker: await attempt(() => policy?.createScriptURL('/sw.js')),
      another: await attempt(() => policy?.createScriptURL('/evil.js')),
      elsewhere: await attempt(() => policy?.createScriptURL('https://evil.example/sw.js')),
      html: await attempt(() => policy?.createHTML('<b>x</b>')),
      otherPolicy: await attempt(() => trustedTypes.createPolicy('another', {})),
      defaultPolicy: await attempt(() => trustedTypes.createPolicy('default', {})),
      secondOfThatName: await attempt(() => trustedTypes.createPolicy(name ?? '', {})),
      innerHtml: await attempt(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      plainAddress: await attempt(() => navigator.serviceWorker.register('/sw.js')),
    };
  });
  expect(results).toEqual({
    policies: [workerPolicy],
    worker: '/sw.js',
    another: 'TypeError',
    elsewhere: 'TypeError',
    html: 'TypeError',
    otherPolicy: 'TypeError',
    defaultPolicy: 'TypeError',
    secondOfThatName: 'TypeError',
    innerHtml: 'TypeError',
    plainAddress: 'TypeError',
  });
});
