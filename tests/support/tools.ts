import { expect, type Page } from '@playwright/test';

/** Waits until all scripts of a page that could be had have run (src/islands/page/later.ts). */
export const toolsAreThere = (page: Page): Promise<void> => expect(page.locator('body')).not.toHaveAttribute('data-later');
