import { expect, test } from '@playwright/test';
import { family, readTicks, ticksKey, tickOf } from '../../src/lib/ticks.ts';
import { moment } from '../../src/islands/state/recent-changes.ts';
import { tabTo } from '../support/keyboard.ts';
import { shownApp } from '../support/shown.ts';
import { toolsAreThere } from '../support/tools.ts';

/** A parent on a phone: finds the app, chooses the phone, ticks, comes back. */
test('find the app, tick, come back: the tick is there', async ({ page }) => {
  const all = shownApp('whatsapp').checks.length;
  await page.goto('/');
  await page.getByRole('link', { name: 'WhatsApp', exact: true }).first().click();
  await expect(page).toHaveURL(/\/apps\/whatsapp\/$/);
  await expect(page.getByRole('status').first()).toContainText(new RegExp(`^0 of ${all} done`));
  await page.getByRole('checkbox', { name: 'Choose who can add your child to groups' }).check();
  await expect(page.getByRole('status').first()).toContainText(new RegExp(`^1 of ${all} done`));
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Choose who can add your child to groups' })).toBeChecked();
  await expect(page.getByRole('status').first()).toContainText(new RegExp(`^1 of ${all} done`));
  const stored = readTicks(await page.evaluate((key) => localStorage.getItem(key), ticksKey));
  expect(stored.ok && tickOf(stored.ticks, family, 'whatsapp', 'groups')?.[0]).toBe('d');
});

test('the phone is chosen once, the steps follow, and the choice is remembered on other lists', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await page.getByText('How to do it: Choose who can add').click();
  const steps = (platform: string) => page.locator(`[data-check="groups"] .steps[data-platform="${platform}"]`);
  await expect(steps('android')).toBeVisible();
  await page.getByRole('radio', { name: 'iPhone' }).check();
  await expect(steps('iphone')).toBeVisible();
  await expect(steps('android')).toBeHidden();
  await page.goto('/apps/discord/');
  await expect(page.getByRole('radio', { name: 'iPhone' })).toBeChecked();
});

test('two tabs agree', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.goto('/apps/signal/');
  await two.goto('/apps/signal/');
  for (const tab of [one, two]) await toolsAreThere(tab);
  const name = (await one.locator('.check__title').first().textContent()) ?? '';
  await one.getByRole('checkbox', { name }).check();
  await expect(two.getByRole('checkbox', { name })).toBeChecked();
  await two.waitForTimeout(moment + 100); // sooner than that each tab says its own again (state/recent-changes.ts)
  await two.getByRole('checkbox', { name }).uncheck();
  await expect(one.getByRole('checkbox', { name })).not.toBeChecked();
});

test('a link to one check opens it', async ({ page }) => {
  await page.goto('/apps/whatsapp/#linked-devices');
  await expect(page.locator('[data-check="linked-devices"] details')).toHaveAttribute('open', '');
  await expect(page.locator('#linked-devices')).toBeInViewport();
  await page.locator('[data-check="groups"] summary').click();
  await page.locator('[data-check="groups"]').getByRole('link', { name: 'Link to this check' }).click();
  await expect(page).toHaveURL(/#groups$/);
});

test('untick all can be undone; deleting leaves nothing stored', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  const boxes = page.locator('[data-tick]');
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(boxes.nth(1)).toBeChecked();
  await page.getByText('What is stored on this device').click();
  await expect(page.getByText('2 ticks for this list')).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything this site keeps here' }).click();
  await expect(page.getByText('Deleted. Nothing of yours')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the privacy page says in words what is stored, and deletes it in one press', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-tick]').first().check();
  await page.goto('/privacy/');
  await expect(page.getByText('1 tick in 1 checklist')).toBeVisible();
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(page.getByText('Nothing of this site is stored')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('keyboard alone: find the app, choose the phone, tick, follow a link to a check, exit', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/weather', (route) => route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }));
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(page.getByRole('link', { name: 'Discord', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/apps\/discord\/$/);
  await tabTo(page.locator('input[name=platform]').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('input[name=platform]').nth(1)).toBeChecked();
  const box = page.locator('[data-tick]').first();
  await tabTo(box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  const summary = page.locator('[data-check] summary').first();
  await tabTo(summary);
  await page.keyboard.press('Enter');
  const link = page.getByRole('link', { name: 'Link to this check' }).first();
  await tabTo(link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#.+/);
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Weather');
});
