import { expect, test, type Page } from '@playwright/test';
import { pdfPages, wordsOf } from '../support/pdf.ts';

const pages = ['/guides/figures/', '/guides/encryption-debate/'];
const drawings = ':is(.chart, .timeline) svg';

/** Height of letters as they are shown, and whether they stay inside the drawing's column. */
const letters = (page: Page) =>
  page.locator(`${drawings} text`).evaluateAll((texts) =>
    texts.map((text) => {
      const svg = (text as SVGTextElement).ownerSVGElement as SVGSVGElement;
      const box = text.getBoundingClientRect();
      const frame = svg.getBoundingClientRect();
      return {
        text: text.textContent,
        pixels: parseFloat(getComputedStyle(text).fontSize) * (frame.width / svg.viewBox.baseVal.width),
        inside: box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 8 && box.bottom <= frame.bottom + 8,
      };
    }),
  );

/** WCAG contrast of a drawn mark against the page. */
const contrast = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((mark) => {
      const light = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const [a = 0, b = 0] = [light(getComputedStyle(mark).fill), light(getComputedStyle(document.body).backgroundColor)].sort((one, two) => two - one);
      return (a + 0.05) / (b + 0.05);
    });

for (const path of pages)
  for (const width of [320, 390, 768, 1280])
    test(`${path} at ${width} px: every letter of the drawings can be read and none is cut off`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const all = await letters(page);
      expect(all.length).toBeGreaterThan(6);
      for (const { text, pixels, inside } of all) {
        expect(pixels, text ?? '').toBeGreaterThanOrEqual(14.5);
        expect(pixels, text ?? '').toBeLessThanOrEqual(19);
        expect(inside, `"${text}" leaves the drawing`).toBe(true);
      }
    });

for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }, { media: 'print' }] as const)
  test(`marks stand out: ${Object.values(media).join()}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('/guides/figures/');
    expect(await contrast(page, '.chart__bar rect')).toBeGreaterThan(4);
    expect(await contrast(page, '.chart__value text')).toBeGreaterThan(7);
    await page.goto('/guides/encryption-debate/');
    expect(await contrast(page, '.chart__dot path')).toBeGreaterThan(4);
  });

for (const path of pages)
  test(`${path} prints its drawings and their numbers, 12 pt or more`, async ({ page }) => {
    await page.goto(path);
    const wanted = await page.locator(':is(.chart__table td, .timeline__date time)').allInnerTexts();
    const sheets = await pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
    for (const texts of sheets) {
      const lowest = Math.min(...texts.map((text) => text.y));
      for (const { text, size, y } of texts) if (y >= lowest + 12) expect(size, text).toBeGreaterThanOrEqual(11.95);
    }
    const all = sheets.map(wordsOf).join(' ').replace(/\s+/g, '');
    for (const text of wanted) expect(all).toContain(text.split(/\s/)[0]);
    expect(all).toMatch(path.includes('figures') ? /7,263crimes/ : /Callsforlimits/);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('numbers and events are there to read', async ({ page }) => {
    await page.goto('/guides/figures/');
    for (const table of await page.locator('.chart table').all()) await expect(table).toBeVisible();
    await page.goto('/guides/encryption-debate/');
    await expect(page.locator('.timeline ol > li:visible')).toHaveCount(await page.locator('.timeline ol > li').count());
  });
});
