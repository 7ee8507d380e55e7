import { expect, test, type Page } from '@playwright/test';
import { family, setTick, ticksKey, writeTicks } from '../../src/lib/ticks.ts';
import { box, makePlan, openTools, row, unfold } from '../support/plan-page.ts';

/** Where the pressed control goes away, the focus goes to something near that stays. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const title = (page: Page) => page.getByRole('heading', { name: 'Your plan' });
const store = (page: Page, key: string, text: string) => page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);

test('whose are these ticks', async ({ page }) => {
  await page.goto('/privacy/');
  await store(page, ticksKey, writeTicks(setTick({}, family, 'signal', 'linked-devices', 'd', '2026-11-01')));
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['signal'] });
  await page.getByRole('region', { name: 'Whose is this tick?' }).getByRole('checkbox', { name: 'Green heart' }).check();
  await press(page, 'Save');
  await expect(status(page, 'Saved.')).toBeFocused();
});

test('I have looked again', async ({ page }) => {
  await page.route('**/plan/checks.json', async (route) => {
    const response = await route.fetch();
    const wire = (await response.json()) as { apps: { id: string; checks: { id: string; changed?: unknown }[] }[] };
    const check = wire.apps.find(({ id }) => id === 'signal')?.checks.find(({ id }) => id === 'linked-devices');
    if (check) check.changed = ['2026-11-20', 'It moved.'];
    await route.fulfill({ response, json: wire });
  });
  await page.goto('/privacy/');
  await store(page, ticksKey, writeTicks(setTick({}, family, 'signal', 'linked-devices', 'd', '2026-11-01')));
  await makePlan(page, { things: ['signal'] });
  await unfold(page);
  await press(page, 'I have looked again');
  await expect(box(page, 'signal/linked-devices')).toBeFocused();
  await expect(status(page, 'Looked at again: ')).toHaveCount(1);
});

test('taking out a child', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Add a child, 8 to 10' }).click();
  await press(page, /^Remove.*Blue star/);
  await expect(page.getByRole('heading', { name: 'How old are your children?' })).toBeFocused();
  await expect(status(page, 'Removed: Blue star, 8 to 10.')).toHaveCount(1);
});

test('closing and leaving a plan from elsewhere, from the address and from the tools', async ({ page, browser }) => {
  await makePlan(page, { things: ['signal'] });
  await openTools(page);
  const link = await page.getByLabel('A link to your plan').inputValue();
  const other = await (await browser.newContext()).newPage();
  await makePlan(other, { things: ['whatsapp'] });
  await other.goto(link);
  await press(other, 'Leave it');
  await expect(title(other)).toBeFocused();
  await expect(status(other, 'Nothing was changed.')).toHaveCount(1);
  await other.goto('/plan/#plan=hello');
  await press(other, 'Close');
  await expect(title(other)).toBeFocused();
  await openTools(other);
  await other.getByLabel('Paste a link to a plan').fill(link);
  await press(other, 'Look at it');
  await press(other, 'Leave it');
  await expect(other.getByRole('heading', { name: 'Bring a plan in' })).toBeFocused();
});

test('trying again what did not load', async ({ page }) => {
  await makePlan(page, { things: ['signal'] });
  let refused = 0;
  await page.route('**/plan/checks.json', (route) => route.abort().then(() => refused++));
  await page.reload();
  await press(page, 'Try again');
  await expect(title(page)).toBeFocused();
  await expect.poll(() => refused).toBe(2); // else the second would get through
  await page.unroute('**/plan/checks.json');
  await press(page, 'Try again');
  await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeVisible();
  await expect(title(page)).toBeFocused();
});

for (const [what, undo] of [
  [
    'a tick taken off',
    (page: Page, ref: string) =>
      box(page, ref)
        .focus()
        .then(() => page.keyboard.press('Space')),
  ],
  ['“Not for us” undone', (page: Page, ref: string) => row(page, ref).getByRole('button', { name: 'Undo' }).press('Enter')],
] as const)
  test(`${what} in a fold: the check is the first again`, async ({ page }) => {
    await makePlan(page, { things: ['signal'] });
    const card = page.locator('.first [data-row]');
    const ref = (await card.getAttribute('data-row')) ?? '';
    if (what === 'a tick taken off') await card.getByRole('checkbox').click();
    else await card.getByRole('button', { name: 'Not for us' }).click();
    await expect(card).not.toHaveAttribute('data-row', ref);
    await unfold(page);
    await undo(page, ref);
    await expect(card).toHaveAttribute('data-row', ref);
    await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeFocused();
  });
