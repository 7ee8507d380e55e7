import { expect, test, type Page } from '@playwright/test';
import { settings } from '../../src/settings.ts';
import { axeViolations } from '../support/axe.ts';
import { shownApp } from '../support/shown.ts';

const open = async (page: Page, app: string) => {
  await page.goto(`/apps/${app}/`);
  await page.getByText('Choose what is shown').click();
  await expect(page.getByRole('group', { name: 'Checks' })).toBeVisible();
};
const shown = (page: Page) => page.locator('[data-check]:visible');

test('left to do or all: what is ticked goes when the list is sifted, not under the finger', async ({ page }) => {
  await open(page, 'signal');
  const total = await shown(page).count();
  await page.getByRole('radio', { name: 'Left to do' }).check();
  const box = page.locator('[data-tick]').first();
  await box.check();
  await expect(box).toBeVisible();
  await page.getByRole('radio', { name: 'All', exact: true }).last().check();
  await page.getByRole('radio', { name: 'Left to do' }).check();
  await expect(shown(page)).toHaveCount(total - 1);
  await expect(page.getByText(`${total - 1} of ${total} checks are shown.`)).toBeVisible();
});

test('by whose device', async ({ page }) => {
  await open(page, 'iphone-ipad');
  await page.getByRole('radio', { name: 'Together' }).check();
  const devices = await shown(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['device']));
  expect(devices.length).toBeGreaterThan(0);
  expect(new Set(devices)).toEqual(new Set(['together']));
});

test('by the child’s age: checks for that age, and the line of advice that is right for it', async ({ page }) => {
  await open(page, 'youtube');
  await page.getByRole('radio', { name: '16 or 17' }).check();
  await expect(page.locator('[data-check="kids-timer"]')).toBeHidden();
  await expect(page.locator('[data-check="teen-supervision"]')).toBeVisible();
  await page.goto('/apps/instagram/');
  await page.getByText('Choose what is shown').click();
  await page.getByRole('radio', { name: '16 or 17' }).check();
  const lines = page.locator('.age-line');
  for (const line of await lines.all()) {
    const [from, to] = await line.evaluate((element) => [Number(element.dataset['from']), Number(element.dataset['to'])]);
    const suits = (from ?? 0) <= 17 && (to ?? 99) >= 16;
    expect(await line.evaluate((element) => (element as HTMLElement).hidden)).toBe(!suits);
  }
  expect(await lines.count()).toBeGreaterThan(0);
});

test('a group of which nothing is shown has no heading', async ({ page }) => {
  await open(page, 'signal');
  const groups = await page.locator('.checklist__group:visible').count();
  for (const box of await page.locator('.checklist__list').first().locator('[data-tick]').all()) await box.check();
  await page.getByRole('radio', { name: 'Left to do' }).check();
  await expect(page.locator('.checklist__group:visible')).toHaveCount(groups - 1);
});

test('cards: say and do, one at a time, with the same ticks', async ({ page }) => {
  await open(page, 'signal');
  await page.getByRole('radio', { name: 'Cards' }).check();
  const card = page.getByRole('region', { name: 'Cards' });
  await expect(page.locator('.checklist__list').first()).toBeHidden();
  const title = (await page.locator('.check__title').first().textContent())?.trim() ?? '';
  await expect(card.getByRole('heading')).toContainText(title);
  await expect(card.locator('.say')).toContainText('“');
  await card.getByRole('checkbox', { name: 'Done' }).check();
  await expect(page.getByRole('status').first()).toContainText(/^1 of /);
  await card.getByRole('button', { name: 'Next' }).click();
  await expect(card.getByRole('heading')).toBeFocused();
  await expect(card.getByRole('heading')).toContainText('2 of');
  await expect(card.getByRole('checkbox', { name: 'Done' })).not.toBeChecked();
  expect(await axeViolations(page, { within: '.checklist' })).toEqual([]);
  await card.getByRole('button', { name: 'Back' }).click();
  await expect(card.getByRole('checkbox', { name: 'Done' })).toBeChecked();
  await card.getByRole('button', { name: 'How to do it' }).click();
  await expect(page.locator('[data-check] summary').first()).toBeFocused();
});

test('“Not for us” leaves the count, is remembered, and can be undone', async ({ page }) => {
  await page.goto('/apps/signal/');
  const status = page.getByRole('status').first();
  const all = shownApp('signal').checks.length;
  await expect(status).toContainText(`0 of ${all}`);
  const item = page.locator('[data-check="linked-devices"]');
  await item.getByRole('button', { name: 'Not for us' }).click();
  await expect(status).toContainText(`0 of ${all - 1}`);
  await page.reload();
  await expect(status).toContainText(`0 of ${all - 1}`);
  await expect(item.getByRole('checkbox')).toBeHidden();
  await item.getByRole('button', { name: 'Undo' }).click();
  await expect(status).toContainText(`0 of ${all}`);
  await expect(item.getByRole('checkbox')).toBeVisible();
});

test('“This menu has moved” is there where somebody can be written to, and nowhere else; it gets the phone of the reader', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await expect(page.locator('[data-moved]')).toHaveCount(settings.site.contact ? shownApp('whatsapp').checks.length : 0);
  const mail = `mailto:x@y.example?subject=Moved&body=${encodeURIComponent('App: WhatsApp\nPhone or device: please write it here')}`;
  await page.route('**/apps/whatsapp/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll(/Link to this check\s*<\/a>/g, `$&<a href="${mail}" data-moved>This menu has moved</a>`),
    });
  });
  await page.goto('/apps/whatsapp/');
  await page.getByRole('radio', { name: 'Android' }).check();
  await page.locator('[data-check] summary').first().click();
  const link = page.locator('[data-moved]').first();
  await page.evaluate(() => addEventListener('click', (event) => (event.target as Element).closest('[data-moved]') && event.preventDefault()));
  await link.click();
  expect(decodeURIComponent((await link.getAttribute('href')) ?? '')).toMatch(/App: WhatsApp\nPhone or device: Android$/);
});
