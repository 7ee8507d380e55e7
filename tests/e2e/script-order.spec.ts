import { expect, test, type Page } from '@playwright/test';
import { pick } from '../support/plan-page.ts';
import { toolsAreThere } from '../support/tools.ts';

/** Holds back what islands are made of until it is let go. */
async function holdIslands(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route(/\/_astro\/every-island/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const path of ['/apps/whatsapp/', '/plan/', '/apps/', '/search/', '/print/', '/embed/whatsapp/'])
  test(`${path}: the text is painted before the scripts of its tools are asked for, and they all come`, async ({ page }) => {
    await page.goto(path);
    await toolsAreThere(page);
    const { painted, early, late } = await page.evaluate(() => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      const names = (wanted: (start: number) => boolean) => scripts.filter(({ startTime }) => wanted(startTime)).map(({ name }) => name.replace(/.*\//, ''));
      return { painted, early: names((start) => start < painted), late: names((start) => start >= painted) };
    });
    expect(painted).toBeLessThan(60_000);
    for (const name of early) expect(name).toMatch(/^(every-page|Page\.astro|Embed\.astro|embed)/);
    expect(late.some((name) => name.startsWith('every-island'))).toBe(true);
  });

test('what is pressed on the plan before its script is there counts, in order', async ({ page }) => {
  const letGo = await holdIslands(page);
  await page.goto('/plan/');
  for (const age of ['8 to 10', '11 to 13']) await page.getByRole('button', { name: `Add a child, ${age}` }).click();
  for (const thing of ['iphone-ipad', 'imessage', 'roblox']) await pick(page, thing).click();
  await pick(page, 'roblox').click();
  letGo();
  await expect(page.locator('.children > li')).toHaveCount(2);
  for (const thing of ['iphone-ipad', 'imessage']) await expect(pick(page, thing).getByRole('checkbox')).toBeChecked();
  await expect(pick(page, 'roblox').getByRole('checkbox')).not.toBeChecked();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.locator('.first [data-row]')).toHaveAttribute('data-row', 'iphone-ipad/child-account');
});

test('a form that is sent before its script is there waits for it, and nothing of it gets into the address', async ({ page }) => {
  const letGo = await holdIslands(page);
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  letGo();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(page.url()).toMatch(/\/plan\/$/);
});

for (const path of ['/print/', '/check-your-copy/', '/plan/', '/search/'])
  test(`${path}: a form whose script never comes leads nowhere, and nothing of it gets into the address`, async ({ page }) => {
    await page.route(/\/_astro\/(?!every-page).*\.js$/, (route) => route.abort());
    await page.goto(path);
    await page.waitForFunction(() => document.body.dataset['later'] === undefined); // all were asked for
    const sent = await page.locator('main form').evaluateAll((forms) => forms.map((form) => (form as HTMLFormElement).requestSubmit()).length);
    expect(sent).toBeGreaterThan(0);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(page.url()).toBe(new URL(path, page.url()).href);
  });

test('what is typed into the search before its script is there is looked for', async ({ page }) => {
  const letGo = await holdIslands(page);
  await page.goto('/search/');
  const field = page.getByRole('searchbox', { name: 'Search' }).last();
  await field.fill('groomin');
  letGo();
  await expect(page.locator('.result').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#q=groomin');
  await expect(field).toBeFocused(); // the reader may still be typing
  await field.press('g');
  await expect(page.locator('.search__count')).toContainText('“grooming”');
});

for (const [path, island] of [
  ['/apps/whatsapp/', '.checklist [data-tools]'],
  ['/apps/', '.comparison [data-tools]'],
  ['/plan/', '[data-plan]'],
  ['/search/', '[data-search-page]'],
  ['/privacy/', '[data-stored-data]'],
] as const)
  test(`${path}: when the script comes, what stands there stays in its place, and the focus on it`, async ({ page }) => {
    const letGo = await holdIslands(page);
    await page.goto(path);
    const place = page.locator(`${island}.needs-js`);
    await place.evaluate((element) => {
      new MutationObserver((changes) => {
        for (const { removedNodes } of changes)
          for (const node of removedNodes) if (node instanceof Element) element.setAttribute('data-moved', node.localName);
      }).observe(element, { childList: true });
    });
    const control = place.locator('input:visible, button:visible, select:visible, summary:visible').first();
    const isThere = (await control.count()) > 0;
    if (isThere) await control.focus();
    expect(isThere || path === '/privacy/').toBe(true);
    letGo();
    await toolsAreThere(page);
    if (isThere) await expect(control).toBeFocused();
    await expect(place).not.toHaveAttribute('data-moved');
  });

test('a tick before the script is there is one tick, and pressed twice it is none', async ({ page }) => {
  const letGo = await holdIslands(page);
  await page.goto('/apps/whatsapp/');
  await page.locator('#tick-groups').check();
  await page.locator('#tick-chat-lock').check();
  await page.locator('#tick-chat-lock').uncheck();
  letGo();
  await expect(page.locator('.progress__text')).toContainText('1 of');
  await expect(page.locator('#tick-groups')).toBeChecked();
  await expect(page.locator('#tick-chat-lock')).not.toBeChecked();
});
