import { join } from 'node:path';
import type { Browser, PlaywrightWorkerArgs } from '@playwright/test';
import type { Visit } from './visit.ts';

const keyNames = { Enter: 'Enter', Space: 'Space', Escape: 'Escape', Shift: 'Shift', Tab: 'Tab' };
/** What asks Playwright for Firefox as it is, over WebDriver BiDi; and the program that stands in for it. */
export const firefoxLaunch = { channel: 'moz-firefox', executablePath: join(import.meta.dirname, 'firefox.mjs') };

export const startFirefox = (playwright: PlaywrightWorkerArgs['playwright'], dark: boolean): Promise<Browser> =>
  playwright.firefox.launch({ ...firefoxLaunch, firefoxUserPrefs: dark ? { 'layout.css.prefers-color-scheme.content-override': 0 } : {} });

/** A window that has never been here, of phone width. */
export async function openFirefox(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', colorScheme: null });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const call = (work: (...values: never[]) => unknown, values: unknown[]) => `(${String(work)})(...${JSON.stringify(values)})`;
  const find = (selector: string, words = '') => page.locator(selector).filter({ hasText: words, visible: true }).first();
  return {
    version: `Firefox ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Playwright's own way back waits for a load that Firefox, which kept the page, does not announce.
    back: async () => void (await page.evaluate('history.back()')),
    address: () => page.evaluate<string>('location.href').catch(() => ''), // on the way from page to page there is none
    run: (work, ...values) => page.evaluate(call(work, values)),
    runInFrame: (work, ...values) => (page.frames()[1] ?? page.mainFrame()).evaluate(call(work, values)),
    press: (selector, words) => find(selector, words).click(),
    type: (selector, words) => find(selector).pressSequentially(words),
    keys: async (...names) => {
      for (const name of names) await page.keyboard.press(keyNames[name]);
    },
    size: (width, height) => page.setViewportSize({ width, height }),
    close: () => context.close(),
  };
}
