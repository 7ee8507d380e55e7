import { expect, test, type Page } from '@playwright/test';
import { family, setTick, ticksKey, writeTicks } from '../../src/lib/ticks.ts';
import { makePlan, progress } from '../support/plan-page.ts';
import { toolsAreThere } from '../support/tools.ts';

/*
 * A visit that is not to be remembered, and the way back: browsers show a page as it was left, without loading it. The
 * shell that runs these journeys has no such cache, so here other pages leave their traces in the tab by hand, and the
 * page is told that it is shown again.
 */
const privateKey = 'safer-messages:private';
const comesBack = (page: Page) => page.evaluate(() => void setTimeout(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))));
const secretPlan = (page: Page) => makePlan(page, { children: ['8 to 10'], things: ['signal'], secret: true });

test('after “Exit this page” on another page: the plan is not there any more', async ({ page }) => {
  await secretPlan(page);
  await page.evaluate(() => sessionStorage.clear()); // as the exit does
  await comesBack(page);
  await expect(page.getByRole('button', { name: 'Make my plan' })).toBeVisible();
  await expect(page.locator('.plan__view')).toHaveCount(0);
});

test('until the page is there anew, it shows nothing of the plan', async ({ page }) => {
  await secretPlan(page);
  await page.route('**/plan/', (route) => route.fulfill({ status: 204 })); // nothing comes, so the browser stays where it is
  await comesBack(page);
  await expect(page.locator('html')).toHaveText('', { useInnerText: true });
});

test('after a tick on another page: it is there, and a tick here does not undo it', async ({ page }) => {
  await secretPlan(page);
  const elsewhere = writeTicks(setTick({}, family, 'signal', 'linked-devices', 'd', '2026-11-24'));
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [ticksKey, elsewhere] as const);
  await comesBack(page);
  await expect(progress(page)).toContainText(/^1 of /);
  await page.locator('.first .check__box').click(); // and the next check takes its place
  await expect(progress(page)).toContainText(/^2 of /);
  await page.goto('/apps/signal/');
  await expect(page.locator('#tick-linked-devices')).toBeChecked();
});

test('after “Do not remember” on another page: the next tick is not kept on the device', async ({ page }) => {
  await page.goto('/apps/signal/');
  await toolsAreThere(page);
  await page.evaluate((key) => sessionStorage.setItem(key, '1'), privateKey);
  const loaded = page.waitForEvent('load');
  await comesBack(page);
  await loaded;
  await page.locator('#tick-linked-devices').check();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  expect(await page.evaluate((key) => [localStorage.length, sessionStorage.getItem(key)?.includes('linked-devices')], ticksKey)).toEqual([0, true]);
});
