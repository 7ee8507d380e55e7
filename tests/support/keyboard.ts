import type { Locator } from '@playwright/test';

const most = 120;

/** Presses Tab, or another key, until the element has the focus. Throws when it is not reached. */
export async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  for (let press = 0; press < most; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press(key);
  }
  throw new Error(`not reached with ${most} presses of ${key}`);
}
