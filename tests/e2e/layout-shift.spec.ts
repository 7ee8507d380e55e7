import { expect, test } from '@playwright/test';
import { heaviestOfEachKind } from '../support/kinds.ts';

/** Nothing moves by itself: the sum of all layout shifts is 0, on a phone and a wide screen, with a slow network and script. */
for (const { kind, path } of heaviestOfEachKind())
  test(`${kind} (${path}) does not shift`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] };
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as Shift[])
          if (!entry.hadRecentInput) shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.className || node?.nodeName).join(', ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.route(/\.(js|css)$/, async (route) => {
      await new Promise((wait) => setTimeout(wait, 150));
      await route.continue();
    });
    for (const [width, height] of [
      [390, 844],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.evaluate(() => new Promise((settled) => requestAnimationFrame(() => requestAnimationFrame(settled))));
      expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts), `${width} px`).toEqual([]);
    }
  });
