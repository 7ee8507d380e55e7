import type { Page } from '@playwright/test';

/** Text that is cut off, and a page wider than the window (a region made to scroll sideways may be). */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const cut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      if (!cut || element.closest('.vh, svg') || !element.checkVisibility({ visibilityProperty: true }) || !element.innerText?.trim()) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (/hidden|clip/.test(overflowX + overflowY))
        faults.push(`cut off: <${element.localName} class="${element.className}"> ${element.innerText.slice(0, 40)}`);
    }
    return faults;
  });

/** A reader's own style, the only one. A sheet made by script is not inline style, so the policy allows it. */
const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Spaces the text as WCAG 2.2, 1.4.12 names it. */
export const spaceText = (page: Page): Promise<void> =>
  restyle(page, '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');

/** Text twice as large, as browsers let readers set it (WCAG 2.2, 1.4.4). */
export const enlargeText = (page: Page): Promise<void> => restyle(page, 'html { font-size: 200% !important }');
