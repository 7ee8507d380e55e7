import { expect, test } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { pdfPages, wordsOf } from '../support/pdf.ts';
import { ageOf, checkedLine } from '../support/shown.ts';

const footer = 9; // points
const body = 12;

for (const [path, age] of [
  ['/apps/whatsapp/', ageOf('whatsapp').checked],
  ['/guides/end-to-end-encryption/', checkedLine('guides/end-to-end-encryption.mdx')],
  ['/help/blackmail/', checkedLine('help/blackmail.yaml')],
  ['/talk/talk-agree-learn-know/', checkedLine('talk/talk-agree-learn-know.mdx')],
] as const)
  test(`${path} prints well: 12 pt or more, and on every page where it came from and how old it is`, async ({ page }) => {
    await page.goto(path);
    const pages = await pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, texts] of pages.entries()) {
      const words = wordsOf(texts);
      expect(words, `page ${index + 1}`).toContain(`${new URL(settings.address).host}${path}`);
      expect(words).toContain(age);
      const lowest = Math.min(...texts.map((text) => text.y));
      for (const { text, size, y } of texts) expect(size, `"${text}" on page ${index + 1}`).toBeGreaterThanOrEqual((y < lowest + 12 ? footer : body) - 0.05);
    }
    const all = pages.map(wordsOf).join(' ');
    for (const screenOnly of ['Skip to the content', 'Exit this page Apps', 'Untick all', 'What is stored on this device'])
      expect(all).not.toContain(screenOnly);
  });

test('a checklist prints every step and its edition; boxes as they stand on the screen', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-tick]').first().check();
  const all = (await pdfPages(await page.pdf({ format: 'A4' }))).map(wordsOf).join(' ');
  expect(all).toContain(ageOf('whatsapp').edition);
  for (const step of (await page.locator('[data-check] .steps__path li').allTextContents()).slice(0, 60))
    expect(all.replace(/\s+/g, '')).toContain(step.replace(/\s+/g, ''));
  await page.emulateMedia({ media: 'print' });
  const looks = await page
    .locator('[data-tick]')
    .evaluateAll((boxes) => boxes.slice(0, 2).map((box) => ({ checked: (box as HTMLInputElement).checked, size: box.getBoundingClientRect().width })));
  expect(looks.map(({ checked }) => checked)).toEqual([true, false]);
  for (const { size } of looks) expect(size).toBeGreaterThanOrEqual(14);
});

test('addresses of links are written out', async ({ page }) => {
  await page.goto('/help/blackmail/');
  const all = (await pdfPages(await page.pdf({ format: 'A4' }))).map(wordsOf).join('').replace(/\s+/g, '');
  expect(all).toContain('www.ceop.police.uk');
  await page.goto('/talk/family-agreement/');
  const talk = (await pdfPages(await page.pdf({ format: 'A4' }))).map(wordsOf).join('').replace(/\s+/g, '');
  expect(talk).toContain(`Gethelp(${new URL(settings.address).host}${settings.base}help/)sayswhat`);
});

test('every number of a list is whole, also one of two digits', async ({ page }) => {
  await page.goto('/talk/before-you-hand-over-the-phone/');
  await page.emulateMedia({ media: 'print' });
  const room = await page
    .locator('.prose > ol')
    .evaluate((list) => parseFloat(getComputedStyle(list).paddingInlineStart) / parseFloat(getComputedStyle(list).fontSize));
  expect(room).toBeGreaterThan(2);
});

/** The most sides a page may take, in the wide font of the tests; and the place to get it shorter. */
for (const [path, most] of [
  ['/apps/whatsapp/', 14],
  ['/apps/instagram/', 14],
  ['/apps/roblox/', 13],
  ['/embed/whatsapp/', 10],
] as const)
  test(`${path} takes ${most} sides at most, and no heading is left at the end of one`, async ({ page }) => {
    await page.goto(path);
    const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(most);
    if (path.startsWith('/apps/')) expect(wordsOf(pages[0] ?? [])).toMatch(new RegExp(`Shorter: .*${new URL(settings.address).host}${path}sheet/`));
    const tight = (text: string) => text.replace(/\s+/g, '');
    const headings = new Set((await page.locator('main :is(h2, h3, h4)').allTextContents()).map(tight));
    for (const texts of pages) {
      const foot = path.startsWith('/apps/') ? Math.min(...texts.map(({ y }) => y)) + 12 : 0;
      const body = texts.filter(({ y }) => y > foot);
      const low = Math.min(...body.map(({ y }) => y));
      const last = tight(wordsOf(body.filter(({ y }) => y < low + 3)));
      expect(headings.has(last), last).toBe(false);
    }
  });

test('the address of a service stands behind its name; nobody is told to call 999 twice', async ({ page }) => {
  const words = async (path: string) => {
    await page.goto(path);
    return (await pdfPages(await page.pdf({ preferCSSPageSize: true }))).map(wordsOf).join(' ');
  };
  expect(await words('/help/services/')).toMatch(/Call 0800 1111 Website \(https:\/\/www\.childline\.org\.uk\)/);
  for (const path of ['/', '/help/blackmail/']) expect(await words(path), path).not.toMatch(/call 999\.? Call 999/i);
});

test('tiles and cards are not cut by the end of a sheet; cards to cut out stand in two columns', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  const tile = page.locator('.app-card').first();
  await page.goto('/');
  await expect(tile).toHaveCSS('break-inside', 'avoid');
  await page.goto('/talk/cards/');
  const cards = page.locator('.paper-card');
  await expect(cards.first()).toHaveCSS('break-inside', 'avoid');
  await expect(cards.first()).toHaveCSS('border-left-style', 'dashed');
  const [left, right] = [await cards.nth(0).boundingBox(), await cards.nth(1).boundingBox()];
  expect(right?.y).toBe(left?.y);
  expect(right?.x).toBeGreaterThanOrEqual((left?.x ?? 0) + (left?.width ?? 0));
});

test('no bullet stands alone where a button was', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/print/');
  // As where there are ready PDFs.
  await page.locator('#ready').evaluate((heading) => {
    const list = document.createElement('ul');
    const button = list.appendChild(document.createElement('li')).appendChild(document.createElement('a'));
    button.className = 'button';
    button.textContent = 'Every checklist in one PDF';
    heading.after(list);
  });
  const empty = page.locator('main li:visible').filter({ hasNotText: /\S/ });
  await expect(empty).toHaveCount(0);
  await expect(page.locator('main li:visible', { has: page.locator('> .button:only-child') })).toHaveCount(0);
});

test('the years of the timeline are drawn lighter than the names of its rows', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/guides/encryption-debate/');
  await expect(page.locator('.timeline .chart__grid line').first()).toHaveCSS('stroke', 'rgb(204, 204, 204)');
});
