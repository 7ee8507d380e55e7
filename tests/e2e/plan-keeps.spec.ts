import { expect, test, type Page } from '@playwright/test';
import { fromWire, type Wire } from '../../src/lib/plan/data.ts';
import { childIdOf, noPlan, type Child, type Plan } from '../../src/lib/plan/family.ts';
import { linkStart, writeLink } from '../../src/lib/plan/link.ts';
import type { Carried } from '../../src/lib/plan/merge.ts';
import { setTick } from '../../src/lib/ticks.ts';
import { box, makePlan, openTools, pick, progress, row, stored, unfold } from '../support/plan-page.ts';

/** Nothing that a reader did is lost by what comes afterwards. */
const day = '2026-11-20';
const child = (more: Partial<Child> = {}): Child => ({ band: '8-10', symbol: 'star', colour: 'blue', state: 'off', day, ...more });
const incoming = (page: Page) => page.getByRole('region', { name: 'A plan from somewhere else' });

async function arrive(page: Page, carried: Carried): Promise<void> {
  const { register } = fromWire((await (await page.request.get('/plan/checks.json')).json()) as Wire);
  await page.goto(`/plan/${linkStart}${writeLink(carried, register).text}`);
}

test('a plan that would make one’s own unreadable is refused; one that adds nothing is not offered', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10'], things: ['signal'] });
  const before = await stored(page);
  const gone = Object.fromEntries(Array.from({ length: 39 }, (_, at) => [childIdOf(at), child()]));
  await arrive(page, { plan: { ...noPlan, children: gone }, ticks: {} });
  await expect(incoming(page)).toContainText('Nothing. It is all here already.');
  await expect(incoming(page).getByRole('button')).toHaveText(['Close']);
  const plan: Plan = { children: { ...gone, [childIdOf(99)]: child({ state: 'on' }) }, things: {} };
  await arrive(page, { plan, ticks: {} });
  await incoming(page).getByRole('combobox').selectOption('a new child');
  await expect(incoming(page).getByRole('alert')).toContainText('too large together');
  await expect(incoming(page).getByRole('button')).toHaveText(['Close']);
  // As one of ours it is one child less, and fits.
  await incoming(page).getByRole('combobox').selectOption('Blue star, 8 to 10');
  await expect(incoming(page).getByRole('alert')).toHaveCount(0);
  await incoming(page).getByRole('button', { name: 'Close' }).click();
  expect(await stored(page)).toEqual(before);
});

test('putting back what was brought in keeps what was ticked since', async ({ page }) => {
  await makePlan(page, { things: ['signal'] });
  await arrive(page, {
    plan: { ...noPlan, things: { roblox: { state: 'on', day, who: [], shared: false } } },
    ticks: setTick({}, 'family', 'signal', 'message-requests', 'd', day),
  });
  await page.getByRole('button', { name: 'Add it to my plan' }).click();
  await expect(progress(page)).toContainText(/^1 of /);
  await unfold(page);
  await box(page, 'signal/linked-devices').check();
  await page.getByRole('button', { name: 'Put it back as it was' }).click();
  await expect(row(page, 'roblox/chat')).toHaveCount(0);
  await expect(progress(page)).toContainText(/^1 of /);
  await expect(box(page, 'signal/linked-devices')).toBeChecked();
  expect((await stored(page))[1]).not.toContain('message-requests');
});

test('“Not for us” in the card, undone in its fold, gives back the ticks', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['signal'] });
  const card = page.locator('.first [data-row]');
  const ref = (await card.getAttribute('data-row')) ?? '';
  await box(page, ref, 'Blue star').check();
  await card.getByRole('button', { name: 'Not for us' }).click();
  await expect(card).not.toHaveAttribute('data-row', ref);
  await unfold(page);
  await row(page, ref).getByRole('button', { name: 'Undo' }).click();
  await expect(box(page, ref, 'Blue star')).toBeChecked();
  await expect(box(page, ref, 'Green heart')).not.toBeChecked();
});

test('taking out a child says which apps go with it', async ({ page }) => {
  await page.goto('/plan/');
  for (const age of ['5 to 7', '8 to 10']) await page.getByRole('button', { name: `Add a child, ${age}` }).click();
  await pick(page, 'roblox').click();
  await pick(page, 'signal').click();
  await page.getByText('Who uses what?').click();
  await page.getByRole('group', { name: 'Roblox' }).getByRole('checkbox', { name: 'Green heart' }).uncheck();
  await page.getByRole('button', { name: /^Remove.*Blue star/ }).click();
  await expect(page.getByText('This went too, as only this child used it: Roblox.')).toBeVisible();
  await expect(pick(page, 'roblox').locator('input')).not.toBeChecked();
  await expect(pick(page, 'signal').locator('input')).toBeChecked();
});

test('saving answers keeps what another tab put in meanwhile', async ({ page, context }) => {
  await makePlan(page, { things: ['signal'] });
  const other = await context.newPage();
  await other.goto('/plan/');
  for (const tab of [page, other]) await tab.getByRole('button', { name: 'Change children, devices or apps' }).click();
  await pick(other, 'roblox').click();
  await other.getByRole('button', { name: 'Save my answers' }).click();
  await pick(page, 'whatsapp').click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await unfold(page);
  for (const ref of ['roblox/chat', 'whatsapp/groups', 'signal/linked-devices']) await expect(row(page, ref)).toHaveCount(1);
});

test('a code of an older plan is not shown', async ({ page }) => {
  await makePlan(page, { things: ['signal'] });
  await openTools(page);
  await page.getByRole('button', { name: 'Show a code' }).click();
  await expect(page.locator('.code')).toBeVisible();
  await page.locator('.first').getByRole('checkbox').click();
  await expect(page.locator('.code')).toHaveCount(0);
  await page.getByRole('button', { name: 'Show a code' }).click();
  await expect(page.locator('.code')).toBeVisible();
});

test('a plan that came with the address and did not load is tried again', async ({ page }) => {
  await makePlan(page, { things: ['signal'] });
  await page.route(/Incoming.*\.js$/, (route) => route.abort());
  await page.goto('/plan/#plan=AdWCLgOQ');
  await expect(page.getByText('The checks did not load')).toBeVisible();
  await page.unroute(/Incoming.*\.js$/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'A plan from somewhere else' })).toBeFocused();
});
