import { expect, test } from '@playwright/test';
import { family, setTick, ticksKey, writeTicks } from '../../src/lib/ticks.ts';
import { tabTo } from '../support/keyboard.ts';
import { answer, box, eightApps, makePlan, pick, progress, row, stored, threeChildren, twoDevices, unfold } from '../support/plan-page.ts';

const all = { children: threeChildren, things: [...twoDevices, ...eightApps] };

test('three children, eight apps, two devices: a tick on the plan is on the app’s page, in another tab and after a reload', async ({ page, context }) => {
  await makePlan(page, all);
  await expect(page.locator('.first [data-row]')).toHaveAttribute('data-row', 'iphone-ipad/child-account');
  await unfold(page);
  await box(page, 'whatsapp/groups', 'Green heart').check();
  await expect(progress(page)).toContainText(/^1 of \d+ done/);

  const other = await context.newPage();
  await other.goto('/apps/whatsapp/');
  await other.getByRole('radio', { name: 'Green heart' }).check();
  await expect(other.locator('#tick-groups')).toBeChecked();
  await other.getByRole('radio', { name: 'Blue star' }).check();
  await expect(other.locator('#tick-groups')).not.toBeChecked();
  await other.locator('#tick-groups').check();

  await expect(box(page, 'whatsapp/groups', 'Blue star')).toBeChecked();
  await expect(progress(page)).toContainText(/^2 of \d+ done/);
  await page.reload();
  await unfold(page);
  await expect(box(page, 'whatsapp/groups', 'Blue star')).toBeChecked();
  await expect(box(page, 'whatsapp/groups', 'Green heart')).toBeChecked();
  await expect(box(page, 'whatsapp/groups', 'Purple circle')).not.toBeChecked();
});

test('nothing is stored before the answers are saved', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Add a child, 5 to 7' }).click();
  await pick(page, 'roblox').click();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeVisible();
  expect((await stored(page))[0]).toContain('"roblox"');
});

test('without a device or app it says what is missing', async ({ page }) => {
  await page.goto('/plan/');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByRole('alert')).toContainText('Pick at least one');
});

test('each check stands once, also where two apps ask for the same', async ({ page }) => {
  await makePlan(page, { things: ['iphone-ipad', 'imessage'] });
  await unfold(page);
  const refs = await page.locator('[data-row]').evaluateAll((rows) => rows.map((item) => (item as HTMLElement).dataset['row']));
  expect(new Set(refs).size).toBe(refs.length);
  expect(refs).not.toContain('imessage/child-account');
  await box(page, 'iphone-ipad/child-account').check();
  await page.goto('/apps/imessage/');
  await expect(page.locator('#tick-child-account')).toBeChecked();
});

test('when the first is done the next takes its place, and the focus stays', async ({ page }) => {
  await makePlan(page, { things: ['iphone-ipad'] });
  await page.locator('.first').getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.first [data-row]')).not.toHaveAttribute('data-row', 'iphone-ipad/child-account');
  await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeFocused();
});

test('a press says once how far it is, and nothing else speaks', async ({ page }) => {
  await makePlan(page, { things: ['whatsapp', 'signal'] });
  await unfold(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role=status],[role=alert],[aria-live]'))
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { subtree: true, childList: true, characterData: true });
  });
  await box(page, 'signal/linked-devices').check();
  await expect(progress(page)).toContainText('1 of');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(new Set(said).size).toBe(1);
  expect(said[0]).toMatch(/^1 of \d+ done/);
});

test('“Not for us” leaves the count and comes back', async ({ page }) => {
  await makePlan(page, { things: ['signal'] });
  await unfold(page);
  const total = async () => Number(/of (\d+)/.exec((await progress(page).textContent()) ?? '')?.[1]);
  const before = await total();
  const item = row(page, (await page.locator('.plan__group [data-row]').last().getAttribute('data-row')) ?? '');
  await item.getByRole('button', { name: 'Not for us' }).click();
  await expect(item).toContainText('Not for us.');
  expect(await total()).toBe(before - 1);
  await expect(item.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item.getByRole('checkbox')).toBeVisible();
  expect(await total()).toBe(before);
});

test('the few checks after the first stand open; one that is ticked makes room for the next', async ({ page }) => {
  await makePlan(page, { things: ['signal', 'whatsapp'] });
  const open = page.locator('.first [data-row], section:has(> h2:text-is("Then these")) [data-row]');
  await expect(open).toHaveCount(5);
  await expect(page.locator('.plan__view > .small').first()).toContainText('Start with these 5: about ');
  const third = (await open.nth(2).getAttribute('data-row')) ?? '';
  const fourth = (await open.nth(3).getAttribute('data-row')) ?? '';
  await row(page, third).getByRole('checkbox').click();
  await expect(open).toHaveCount(5);
  await expect(open.nth(2)).toHaveAttribute('data-row', fourth);
  await expect(page.locator(`.plan__group [data-row="${third}"] [data-owner]`)).toBeChecked();
  await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeFocused();
});

test('ticks from before there were children are asked about once', async ({ page }) => {
  await page.goto('/privacy/');
  const ticks = setTick(setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-01'), family, 'signal', 'linked-devices', 'd', '2026-11-02');
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [ticksKey, writeTicks(ticks)] as const);
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['whatsapp', 'signal'] });
  const question = page.getByRole('region', { name: 'Whose are these 2 ticks?' });
  await expect(question).toBeVisible();
  await unfold(page);
  await expect(box(page, 'whatsapp/groups', 'Blue star')).toBeChecked();
  await expect(box(page, 'whatsapp/groups', 'Green heart')).toBeChecked();
  await question.getByRole('checkbox', { name: 'Green heart' }).check();
  await question.getByRole('button', { name: 'Save' }).click();
  await expect(question).toHaveCount(0);
  await expect(box(page, 'whatsapp/groups', 'Green heart')).toBeChecked();
  await expect(box(page, 'whatsapp/groups', 'Blue star')).not.toBeChecked();
  await page.goto('/apps/signal/');
  await page.getByRole('radio', { name: 'Green heart' }).check();
  await expect(page.locator('#tick-linked-devices')).toBeChecked();
  await expect(page.getByText('Whose are these')).toHaveCount(0);
});

test('a shared tablet: one box, and it counts for all', async ({ page }) => {
  await page.goto('/plan/');
  for (const age of ['5 to 7', '8 to 10']) await page.getByRole('button', { name: `Add a child, ${age}` }).click();
  await pick(page, 'iphone-ipad').click();
  await pick(page, 'roblox').click();
  await page.getByText('Who uses what?').click();
  await page.getByRole('group', { name: 'iPhone and iPad' }).getByRole('checkbox', { name: 'Shared' }).check();
  await page.getByRole('group', { name: 'Roblox' }).getByRole('checkbox', { name: 'Blue star' }).uncheck();
  await answer(page, { things: [] });
  await unfold(page);
  await expect(row(page, 'iphone-ipad/child-account').getByRole('checkbox')).toHaveCount(1);
  await expect(row(page, 'roblox/chat').getByRole('checkbox')).toHaveCount(1);
  await expect(box(page, 'roblox/chat', 'Green heart')).toHaveCount(1);
  await box(page, 'iphone-ipad/child-account').check();
  await page.goto('/apps/iphone-ipad/');
  await expect(page.getByText('your children share this')).toBeVisible();
  await expect(page.locator('#tick-child-account')).toBeChecked();
});

test('a check that changed since it was ticked says so, with what changed; the next visit tells what is new', async ({ page }) => {
  await page.route('**/plan/checks.json', async (route) => {
    const response = await route.fetch();
    const wire = (await response.json()) as { apps: { id: string; news?: unknown; checks: { id: string; changed?: unknown }[] }[] };
    const app = wire.apps.find(({ id }) => id === 'signal');
    const check = app?.checks.find(({ id }) => id === 'linked-devices');
    if (app && check) {
      app.news = [['2026-11-20', 'Signal moved the list of linked devices.']];
      check.changed = ['2026-11-20', 'It is now under Account.'];
    }
    await route.fulfill({ response, json: wire });
  });
  await page.goto('/privacy/');
  await page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
      localStorage.setItem('safer-messages:plan', '{"v":1,"children":{},"things":{"signal":["on","2026-11-01",[],0]},"visits":["2026-10-01","2026-11-02"]}');
    },
    [ticksKey, writeTicks(setTick({}, family, 'signal', 'linked-devices', 'd', '2026-11-01'))] as const,
  );
  await page.goto('/plan/');
  const news = page.getByRole('region', { name: 'Since your last visit on 2 November 2026' });
  await expect(news).toContainText('Signal moved the list of linked devices.');
  await expect(page.getByText('1 check has changed since you ticked')).toBeVisible();
  await unfold(page);
  const item = row(page, 'signal/linked-devices');
  await expect(item).toContainText('This changed since you ticked it. Look again. It is now under Account.');
  await item.getByRole('button', { name: 'I have looked again' }).click();
  await expect(item).not.toContainText('This changed');
  await expect(item.getByRole('checkbox')).toBeChecked();
});

test('answers can be changed; what goes is kept for its return', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10'], things: ['signal', 'roblox'] });
  await unfold(page);
  await box(page, 'signal/linked-devices', 'Blue star').check();
  await page.getByRole('button', { name: 'Change children, devices or apps' }).click();
  await expect(page.getByRole('button', { name: 'Add a child, under 5' })).toBeFocused();
  await pick(page, 'signal').click();
  await page.getByLabel('Age of Blue star').selectOption('11 to 13');
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
  await unfold(page);
  await expect(row(page, 'signal/linked-devices')).toHaveCount(0);
  await page.getByRole('button', { name: 'Change children, devices or apps' }).click();
  await pick(page, 'signal').click();
  await page.getByRole('button', { name: 'Save my answers' }).click();
  await unfold(page);
  await expect(box(page, 'signal/linked-devices', 'Blue star')).toBeChecked();
});

test('when the checks do not load it says so and tries again', async ({ page }) => {
  await page.route('**/plan/checks.json', (route) => route.abort());
  await page.goto('/plan/');
  await pick(page, 'signal').click();
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(page.getByText('The checks did not load')).toBeVisible();
  await page.unroute('**/plan/checks.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Do this one first' })).toBeVisible();
});

test('a stored plan that is not ours is left as it is', async ({ page }) => {
  await page.goto('/privacy/');
  await page.evaluate(() => localStorage.setItem('safer-messages:plan', '{"v":9}'));
  await makePlan(page, { things: ['signal'] });
  await expect(page.getByRole('alert')).toContainText('we cannot read');
  expect((await stored(page))[0]).toBe('{"v":9}');
});

test('with the keyboard alone: answer, tick, fold, open the tools', async ({ page }) => {
  await page.goto('/plan/');
  await tabTo(page.getByRole('button', { name: 'Add a child, 8 to 10' }));
  await page.keyboard.press('Enter');
  await tabTo(pick(page, 'whatsapp').locator('input'));
  await page.keyboard.press('Space');
  await tabTo(page.getByRole('button', { name: 'Make my plan' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
  const first = page.locator('.first').getByRole('checkbox');
  await tabTo(first);
  await page.keyboard.press('Space');
  await expect(progress(page)).toContainText('1 of');
  await tabTo(page.getByRole('radio', { name: 'By what matters most' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'By app' })).toBeChecked();
  await expect(page.locator('.plan__group > summary')).toHaveCount(1); // the list follows the choice a moment later
  await tabTo(page.locator('.plan__group > summary'));
  await page.keyboard.press('Enter');
  await tabTo(row(page, 'whatsapp/groups').getByRole('button', { name: 'Not for us' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, 'whatsapp/groups')).toContainText('Not for us.');
  await tabTo(page.locator('.plan__tools > summary'));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('button', { name: 'Copy the link' }));
});

test('without JavaScript: the checklists and paper, and no control that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: 'Without JavaScript' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'WhatsApp' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
  await context.close();
});
