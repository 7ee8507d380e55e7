import { expect, test, type Page } from '@playwright/test';
import { shortAddress } from '../../src/lib/paper/lines.ts';
import { settings } from '../../src/settings.ts';
import { pdfPages, wordsOf } from '../support/pdf.ts';
import { box, makePlan, row, threeChildren, unfold } from '../support/plan-page.ts';
import { ageOf, shownApps } from '../support/shown.ts';
import { announcedSides, sidesAfter, sidesStatus } from '../support/sides.ts';

const pagesIn = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }));
const choose = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
const chooseAll = (page: Page, name: string, from = 0, to = 99) =>
  page.evaluate(
    ([of, first, last]) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>(`input[name="${of}"]`)].slice(first, last);
      for (const box of boxes) box.checked = true;
      boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [name, from, to] as const,
  );

const allApps = shownApps();
const sizes = ['12', '14', '18'];
const depths = ['ticks', 'steps', 'why'];

for (const size of sizes)
  for (const depth of depths)
    for (const apps of ['whatsapp', 'all'])
      test(`what is printed has the sides announced: ${apps}, ${depth}, ${size} pt`, async ({ page }) => {
        await page.goto('/print/');
        await choose(page, 'size', size);
        await choose(page, 'depth', depth);
        const sides = await sidesAfter(page, () => (apps === 'whatsapp' ? choose(page, 'app[]', apps) : chooseAll(page, 'app[]')));
        expect(sides).toBeGreaterThanOrEqual(apps === 'whatsapp' ? 1 : allApps.length);
        const pages = await pagesIn(page);
        expect(pages.length).toBe(sides);
        expect(wordsOf(pages[0] ?? [])).toContain('Page 1 of');
      });

for (const size of sizes)
  test(`what is printed has the sides announced: guides, help sheets and cards, ${size} pt`, async ({ page }) => {
    await page.goto('/print/');
    await choose(page, 'size', size);
    const sides = await sidesAfter(page, () => chooseAll(page, 'page[]'));
    expect((await pagesIn(page)).length).toBe(sides);
  });

for (const size of sizes)
  test(`what is printed has the sides announced: a plan with three children, ${size} pt`, async ({ page }) => {
    await makePlan(page, { children: threeChildren, things: ['iphone-ipad', 'whatsapp', 'roblox'] });
    await page.getByRole('link', { name: 'Print one sheet for the family' }).click();
    await expect(page.getByRole('checkbox', { name: /One sheet for the family/ })).toBeChecked();
    await announcedSides(page);
    await choose(page, 'size', size);
    const sides = await sidesAfter(page, () => choose(page, 'depth', 'steps'));
    const pages = await pagesIn(page);
    expect(pages.length).toBe(sides);
    const words = pages.map(wordsOf).join(' ');
    for (const part of ['★ Blue star, 8 to 10 · ♥ Green heart, 11 to 13 · ● Purple circle, 14 or 15: iPhone', 'WhatsApp: Choose who can add'])
      expect(words).toContain(part);
    expect(words.split('WhatsApp: Choose who can add')).toHaveLength(2); // merged: once for all three
    expect(page.url()).toMatch(/\/print\/#family$/);
  });

test('a family sheet with only what is left: what is done for one child stays for the others', async ({ page }) => {
  await makePlan(page, { children: threeChildren.slice(0, 2), things: ['iphone-ipad', 'signal'] });
  await unfold(page);
  await box(page, 'signal/linked-devices', 'Blue star').check();
  const title = await row(page, 'signal/linked-devices').locator('.check__title').innerText();
  await page.goto('/print/#family');
  await announcedSides(page);
  await expect(page.locator('.sides [data-check="linked-devices"] .paper-boxes')).toHaveText('✓★♥');
  expect((await pagesIn(page)).map(wordsOf).join(' ').split('✓')).toHaveLength(2);
  await sidesAfter(page, () => choose(page, 'which', 'left'));
  const words = (await pagesIn(page)).map(wordsOf).join(' ');
  expect(words).toContain(`Signal: ${title}`);
  expect(words).not.toContain('✓');
  expect(words.slice(words.indexOf('♥ Green heart, 11 to 13'))).toContain(`Signal: ${title}`);
});

test('without a plan there is no family sheet to choose, also by address', async ({ page }) => {
  await page.goto('/print/#family');
  await expect(sidesStatus(page)).toHaveText(/^Nothing to print yet/);
  await expect(page.locator('[data-family]')).toBeHidden();
});

test('only what is left: ticked checks stay off the paper', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-check="groups"] [data-tick]').check();
  await page.goto('/print/#app=whatsapp');
  await announcedSides(page);
  const all = (await pagesIn(page)).map(wordsOf).join(' ');
  await sidesAfter(page, () => choose(page, 'which', 'left'));
  const left = (await pagesIn(page)).map(wordsOf).join(' ');
  expect(all).toContain('Choose who can add your child to groups');
  expect(left).not.toContain('Choose who can add your child to groups');
  expect(left).toContain('Go through the privacy checkup together');
});

test('who hands it out is marked as added, on paper and on this device alone', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/print/#app=signal');
  await announcedSides(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await sidesAfter(page, () => page.getByLabel('Who is handing this out').fill('Anytown Library'));
  await sidesAfter(page, () => page.getByLabel('A local helpline').fill('01632 960001'));
  expect((await pagesIn(page)).map(wordsOf).join(' ')).toContain('Added by Anytown Library: 01632 960001');
  await page.reload();
  await expect(page.getByLabel('Who is handing this out')).toHaveValue('Anytown Library');
  expect(asked.filter((url) => /Anytown|01632/.test(url))).toEqual([]);
  await page.goto('/privacy/');
  await expect(page.getByText('What you add to printed sheets: Added by Anytown Library: 01632 960001')).toBeVisible();
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a sheet that is printed has its head and its number on each side', async ({ page }) => {
  const { edition, checked } = ageOf('whatsapp');
  await page.goto('/apps/whatsapp/sheet/');
  const pages = await pagesIn(page);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, texts] of pages.entries()) {
    const words = wordsOf(texts);
    expect(words).toContain('WhatsApp checklist');
    expect(words).toContain(`${edition} · ${checked} · Ask again after `);
    expect(words).toContain(shortAddress(`${settings.address}/apps/whatsapp/`));
    expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
  }
});

test('the code of a sheet says that a new sheet is right, and asks no server about it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/apps/whatsapp/sheet/');
  const code = new URL((await page.locator('[data-paper-code]').getAttribute('data-address')) ?? '');
  expect(code.hash).toMatch(/^#whatsapp=\d{4}-\d\d-\d\d$/);
  await page.goto(`${code.pathname}${code.hash}`);
  await expect(page.getByText('Your WhatsApp sheet is still right.')).toBeVisible();
  await page.getByLabel('Which app is it for?').selectOption('signal');
  await page.getByLabel('Its edition').selectOption({ index: 1 });
  await expect(page.getByText('Your Signal sheet is still right.')).toBeVisible();
  await expect(page).toHaveURL(/#signal=/);
  expect(asked.filter((url) => /#|=/.test(new URL(url).search))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a sheet prints with its head on each page, numbered', async ({ page }) => {
    await page.goto('/apps/whatsapp/sheet/');
    const pages = await pagesIn(page);
    for (const [index, texts] of pages.entries()) {
      expect(wordsOf(texts)).toContain('WhatsApp checklist Edition');
      expect(wordsOf(texts)).toContain(`Page ${index + 1} of ${pages.length}`);
    }
  });
  test('/print/ lists what there is; /check-your-copy/ has every edition', async ({ page }) => {
    await page.goto('/print/');
    await expect(page.locator('form:visible, main button:visible')).toHaveCount(0);
    await expect(page.locator('table.ready').first().getByRole('row')).toHaveCount(allApps.length + 1); // and its head
    await page.goto('/check-your-copy/');
    await expect(page.locator('form:visible')).toHaveCount(0);
    await expect(page.locator('tr[data-app]')).toHaveCount(allApps.length);
    await expect(page.locator('tr[data-app] [data-edition]').first()).toBeVisible();
  });
});
