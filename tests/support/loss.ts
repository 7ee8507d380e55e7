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

/** Spaces the text as WCAG 2.2, 1.4.12 names it. A sheet made by script is not inline style, so the policy allows it. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
