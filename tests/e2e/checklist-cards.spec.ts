import { expect, test, type Page } from '@playwright/test';
import { makePlan } from '../support/plan-page.ts';

/* The same list, one check at a time. */

const cards = async (page: Page, app: string) => {
  await page.goto(`/apps/${app}/`);
  await page.getByText('Choose what is shown').click();
  await page.getByRole('radio', { name: 'Cards' }).check();
};
const card = (page: Page) => page.getByRole('region', { name: 'Cards' });
const done = (page: Page) => card(page).getByRole('checkbox', { name: 'Done' });

test('a card shows the tick as it is now: after “Untick all”, and for another child', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['signal'] });
  await cards(page, 'signal');
  await done(page).check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(done(page)).not.toBeChecked();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(done(page)).toBeChecked();
  await page.getByRole('radio', { name: '11 to 13' }).check();
  await expect(done(page)).not.toBeChecked();
});

test('cards are those of the checks that are shown, also of as many of another kind', async ({ page }) => {
  await page.goto('/apps/signal/');
  const titles = await page.locator('[data-check]').evaluateAll((items) =>
    items.map((item, at) => {
      if (item instanceof HTMLElement) item.dataset['device'] = ['child', 'parent', 'together'][Math.min(Math.floor(at / 2), 2)];
      return item.querySelector('.check__title')?.textContent?.trim() ?? '';
    }),
  );
  await page.getByText('Choose what is shown').click();
  await page.getByRole('radio', { name: 'Cards' }).check();
  for (const [device, first] of [
    ['On your child’s device', 0],
    ['On your device', 2],
  ] as const) {
    await page.getByRole('radio', { name: device }).check();
    await expect(card(page).getByRole('heading')).toContainText('1 of 2');
    await expect(card(page).getByRole('heading')).toContainText(titles[first] ?? '');
  }
});

test('“How to do it” leads back to the list, and “Cards” to the cards again', async ({ page }) => {
  await cards(page, 'signal');
  await card(page).getByRole('button', { name: 'How to do it' }).click();
  await expect(page.locator('[data-check] summary').first()).toBeFocused();
  await expect(card(page)).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'A list' })).toBeChecked();
  await page.getByRole('radio', { name: 'Cards' }).check();
  await expect(card(page)).toBeVisible();
  await expect(page.locator('.checklist__list').first()).toBeHidden();
});

test('paper has the whole list, also from cards', async ({ page }) => {
  await cards(page, 'signal');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.check__title').first()).toBeVisible();
  await expect(page.locator('.checklist__group').first()).toBeVisible();
});
