import { expect, type Page } from '@playwright/test';

/** Where /print/ says how many sides come out of the printer. */
export const sidesStatus = (page: Page) => page.locator('[data-sides]');

/** The number of sides, once they are counted. */
export async function announcedSides(page: Page): Promise<number> {
  await expect(sidesStatus(page)).toHaveText(/^\d+ sides?: \d+ sheets?/, { timeout: 30_000 });
  return Number.parseInt((await sidesStatus(page).textContent()) ?? '', 10);
}

/** The number that follows a choice, not the one that stood there before it. */
export async function sidesAfter(page: Page, choose: () => Promise<void>): Promise<number> {
  await sidesStatus(page).evaluate((element) => (element.textContent = ''));
  await choose();
  return announcedSides(page);
}
