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
