import { expect, test, type Page } from '@playwright/test';
import { pdfPages, wordsOf } from '../support/pdf.ts';
import { sidesAfter } from '../support/sides.ts';
import { toolsAreThere } from '../support/tools.ts';

/** Pages in a PDF, counted without reading their text. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0;

/** Sides on which something lies over the foot, once they stand as the printer sees them. */
const overfull = (page: Page) =>
  page.locator('.side').evaluateAll((sides) =>
    sides.flatMap((side) => {
      const body = side.querySelector('.side__body');
      const last = body?.lastElementChild?.getBoundingClientRect().bottom ?? 0;
      const fits = side.scrollHeight <= side.clientHeight && last <= (body?.getBoundingClientRect().bottom ?? 0) + 1;
      return fits ? [] : (side.querySelector('.side__number')?.textContent ?? 'a side');
    }),
  );

const chooseAlone = (page: Page, address: string) =>
  page.locator('input[name="page[]"]').evaluateAll((boxes, only) => {
    for (const box of boxes as HTMLInputElement[]) box.checked = box.value === only;
    boxes[0]?.dispatchEvent(new Event('input', { bubbles: true }));
  }, address);

// What prints alone shows an error that a job of many pages evens out.
for (const group of ['help', 'talk', 'guides'])
  test(`what is printed has the sides announced: each page of ${group} alone`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto('/print/');
    const addresses = await page
      .locator(`input[name="page[]"][value^="/${group}/"]`)
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(addresses.length).toBeGreaterThan(4);
    const wrong: string[] = [];
    for (const address of addresses) {
      const sides = await sidesAfter(page, () => chooseAlone(page, address));
      await page.emulateMedia({ media: 'print' });
      const over = await overfull(page);
      const printed = pagesIn(await page.pdf({ preferCSSPageSize: true }));
      await page.emulateMedia({ media: null });
      if (over.length > 0 || printed !== sides) wrong.push(`${address}: ${sides} said, ${printed} printed, too full: ${over.join(', ')}`);
    }
    expect(wrong).toEqual([]);
  });

/** How far above the foot the text of a side ends, in points: what a wider font may still take. */
const roomOn = (texts: Awaited<ReturnType<typeof pdfPages>>[number]) => {
  const text = texts.filter(({ size }) => size >= 12 - 0.1).map(({ y }) => y);
  const foot = texts.filter(({ size }) => size < 10).map(({ y }) => y);
  return Math.min(...text) - Math.min(...foot);
};
const oneLine = 15; // points

test('the help sheet is one side, with room to spare: chosen for print, and printed from its page', async ({ page }) => {
  await page.goto('/print/');
  expect(await sidesAfter(page, () => chooseAlone(page, '/help/sheet/'))).toBe(1);
  const chosen = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  await page.goto('/help/sheet/');
  await toolsAreThere(page); // without its script it prints as one flow, which has less room
  const printed = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  for (const sides of [chosen, printed]) {
    expect(sides).toHaveLength(1);
    expect(roomOn(sides[0] ?? [])).toBeGreaterThan(2 * oneLine);
    for (const words of ['Newest copy:', 'Police, in an emergency: 999 .', 'People we know', 'Free to copy'])
      expect(wordsOf(sides[0] ?? []).replace(/\s+/g, '')).toContain(words.replace(/\s+/g, ''));
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the help sheet is one side, too, and its numbers are links', async ({ page }) => {
    await page.goto('/help/sheet/');
    await expect(page.getByRole('link', { name: '0800 1111' })).toHaveAttribute('href', 'tel:08001111');
    await expect(page.getByRole('link', { name: 'Someone is blackmailing my child' })).toBeVisible();
    const sides = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(sides).toHaveLength(1);
    expect(wordsOf(sides[0] ?? [])).toContain('Free to copy');
  });
});

test('who hands a poster out finds room on its one side', async ({ page }) => {
  await page.goto('/print/');
  await sidesAfter(page, () => chooseAlone(page, '/talk/before-you-hand-over-the-phone/'));
  expect(await sidesAfter(page, () => page.getByLabel('Who is handing this out').fill('Anytown Library'))).toBe(1);
});
