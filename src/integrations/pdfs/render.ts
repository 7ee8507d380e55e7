import type { Browser, Page } from 'playwright-core';
import { foldSides, imposed } from '../../lib/paper/booklet.ts';
import type { Download } from '../../lib/paper/downloads.ts';
import { fillSides, type LaidOut } from '../../lib/paper/sides.ts';
import { fontsToLoad } from './compose.ts';

/** All that lays a page out and prints it, as text: part of what a PDF depends on. */
export const layoutSource = [fillSides, foldSides, imposed, blankPage, renderPdf].map(String).join('\n');

/** A tab that loads nothing but the page it is given. */
export async function blankPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, locale: 'en-GB' });
  return context.newPage();
}

/**
 * Prints a composed page.
 * @param address where the page would stand, so that its links are whole
 * Throws when something on it does not fit a side.
 */
export async function renderPdf(page: Page, address: string, html: string, download: Download): Promise<{ pdf: Buffer; sides: number }> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort(),
  );
  await page.goto(address, { waitUntil: 'load' });
  const result = (await page.evaluate(
    `Promise.all(${JSON.stringify(fontsToLoad)}.map((font) => document.fonts.load(font)))
      .then(() => (${fillSides.toString()})([...document.querySelectorAll('[data-paper]')], document.querySelector('.sides')))`,
  )) as LaidOut;
  if (result.tooTall.length > 0) throw new Error(`this is longer than a page: ${result.tooTall.map((text) => `“${text} …”`).join(', ')}`);
  if (download.layout === 'booklet')
    await page.evaluate(`(${foldSides.toString()})(document.querySelector('.sides'), ${JSON.stringify(imposed(result.sides))})`);
  // Only what is printed: the rest would still cost time.
  await page.evaluate(`document.body.firstElementChild.remove()`);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return { pdf, sides: download.layout === 'booklet' ? imposed(result.sides).length : result.sides };
}
