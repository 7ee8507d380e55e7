import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import {
  answer,
  box,
  eightApps,
  makePlan,
  openTools,
  pixelsOf,
  progress,
  shownTicks,
  stored,
  threeChildren,
  twoDevices,
  unfold,
} from '../support/plan-page.ts';

const all = { children: threeChildren, things: [...twoDevices, ...eightApps] };

async function planWithTicks(page: Page) {
  await makePlan(page, all);
  await unfold(page);
  await box(page, 'whatsapp/groups', 'Green heart').check();
  await box(page, 'roblox/chat', 'Blue star').check();
  await page.locator('[data-row="instagram/live"]').getByRole('button', { name: 'Not for us' }).click();
  await box(page, 'whatsapp/status', 'Purple circle').check();
  await box(page, 'whatsapp/status', 'Purple circle').uncheck();
  await openTools(page);
  return { ticks: await shownTicks(page), text: await progress(page).textContent() };
}

/** A browser that has never been here gets what is brought to it, and shows the same. */
async function sameElsewhere(page: Page, before: Awaited<ReturnType<typeof planWithTicks>>) {
  await expect(page.getByRole('heading', { name: 'A plan from somewhere else' })).toBeFocused();
  await expect(page.locator('[data-changes]')).toContainText('New child: Blue star, 8 to 10');
  await expect(page.locator('[data-changes]')).toContainText('2 ticks set to done');
  expect(await stored(page)).toEqual([null, null]);
  await page.getByRole('button', { name: 'Add it to my plan' }).click();
  await expect(progress(page)).toHaveText(before.text ?? '');
  await unfold(page);
  expect(await shownTicks(page)).toEqual(before.ticks);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.reload();
  await unfold(page);
  expect(await shownTicks(page)).toEqual(before.ticks);
  expect(page.url()).not.toContain('#plan');
}

test('by link', async ({ page, browser }) => {
  const before = await planWithTicks(page);
  const link = await page.getByLabel('A link to your plan').inputValue();
  const clean = await (await browser.newContext()).newPage();
  const requests: string[] = [];
  clean.on('request', (request) => requests.push(request.url()));
  await clean.goto(link);
  await sameElsewhere(clean, before);
  expect(requests.filter((url) => url.includes('plan=')).every((url) => new URL(url).search === '')).toBe(true);
});

test('by a code that is drawn here and read from a picture of the screen', async ({ page, browser }) => {
  const before = await planWithTicks(page);
  await page.getByRole('button', { name: 'Show a code' }).click();
  await expect(page.locator('.code')).toBeVisible();
  const { data, width, height } = await pixelsOf(page, '.code');
  const found = jsQR(data, width, height);
  expect(found?.data).toBe(await page.getByLabel('A link to your plan').inputValue());
  const clean = await (await browser.newContext()).newPage();
  await clean.goto(found?.data ?? '');
  await sameElsewhere(clean, before);
});

test('by file', async ({ page, browser }) => {
  const before = await planWithTicks(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'safer-messages-plan', v: 1 });
  const clean = await (await browser.newContext()).newPage();
  await makePlan(clean, { things: ['signal'] });
  await unfold(clean);
  await box(clean, 'signal/linked-devices').check();
  await openTools(clean);
  await clean.getByLabel('Or open a file').setInputFiles(file);
  await expect(clean.locator('[data-changes]')).toContainText('New: ');
  await clean.getByRole('button', { name: 'Add it to my plan' }).click();
  await clean.getByRole('button', { name: 'Close', exact: true }).click();
  await unfold(clean);
  // Its own tick is still there: it was made without children, so it counts for all until somebody says whose it is.
  await expect(box(clean, 'signal/linked-devices', 'Green heart')).toBeChecked();
  const mine = (await shownTicks(clean)).filter((line) => !line.startsWith('signal/'));
  expect(mine).toEqual(before.ticks);
});

test('a link without the ticks carries none', async ({ page, browser }) => {
  await planWithTicks(page);
  const whole = await page.getByLabel('A link to your plan').inputValue();
  await page.getByRole('checkbox', { name: 'Include the ticks' }).uncheck();
  const link = await page.getByLabel('A link to your plan').inputValue();
  expect(link.length).toBeLessThan(whole.length);
  const clean = await (await browser.newContext()).newPage();
  await clean.goto(link);
  await clean.getByRole('button', { name: 'Add it to my plan' }).click();
  await expect(progress(clean)).toContainText(/^0 of /);
});

test('it asks which child is which, shows what will change, and puts it back', async ({ page, browser }) => {
  await planWithTicks(page);
  const link = await page.getByLabel('A link to your plan').inputValue();
  const other = await (await browser.newContext()).newPage();
  await makePlan(other, { children: ['11 to 13'], things: ['whatsapp'] });
  const before = await stored(other);
  await other.goto(link);
  const which = other.getByRole('region', { name: 'A plan from somewhere else' });
  await expect(which.getByText('Which child is which?')).toBeVisible();
  await which.getByLabel('The Green heart, 11 to 13 in this plan is').selectOption({ label: 'Blue star, 11 to 13' });
  await expect(which.locator('[data-changes]')).not.toContainText('New child: Green heart');
  expect(await stored(other)).toEqual(before);
  await which.getByRole('button', { name: 'Add it to my plan' }).click();
  await unfold(other);
  const mine = other.locator('[data-row="whatsapp/groups"] .row__child', { hasText: '11 to 13' });
  await expect(mine.getByRole('checkbox')).toBeChecked();
  await expect(mine).toContainText('Blue star');
  await other.getByRole('button', { name: 'Put it back as it was' }).click();
  expect((await stored(other))[0]).toBe(before[0]);
  await expect(progress(other)).toContainText(/^0 of /);
});

for (const [name, hash, says] of [
  ['cut off', 'AdWCLgOQ', 'cannot read this as a plan'],
  ['markup', '%3Cimg%20src=x%20onerror=alert(1)%3E', 'cannot read this as a plan'],
  ['newer', 'AgMD', 'newer copy'],
  ['enormous', 'A'.repeat(100_000), 'too large'],
  ['empty', '', 'cannot read this as a plan'],
] as const)
  test(`a link that is ${name} is refused with a sentence and changes nothing`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await makePlan(page, { things: ['signal'] });
    const before = await stored(page);
    await page.goto(`/plan/#plan=${hash}`);
    await expect(page.getByRole('alert')).toContainText(says);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await expect(progress(page)).toContainText(/^0 of /);
    expect(await stored(page)).toEqual(before);
    expect(faults).toEqual([]);
  });

for (const [name, text] of [
  ['another file', '{"ticks":[true,false]}'],
  ['a picture', '\u0089PNG\r\n'],
  ['a child with a name', '{"format":"safer-messages-plan","v":1,"plan":{"children":{"anna":["0-4","star","blue","on","2026-11-24"]},"things":{}},"ticks":{}}'],
] as const)
  test(`a file that is ${name} is refused with a sentence and changes nothing`, async ({ page }) => {
    await makePlan(page, { things: ['signal'] });
    const before = await stored(page);
    await openTools(page);
    await page.getByLabel('Or open a file').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert')).toContainText('cannot read this as a plan');
    expect(await stored(page)).toEqual(before);
  });

test('a reminder for the calendar, for the plan or one app', async ({ page }) => {
  await makePlan(page, { things: ['signal', 'whatsapp'] });
  await openTools(page);
  const get = async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Get the reminder' }).click();
    return readFileSync(await (await download).path(), 'utf8').replaceAll('\r\n ', '');
  };
  const whole = await get();
  expect(whole).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(whole).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  expect(whole).toContain('Signal\\, WhatsApp');
  expect(whole).toContain('/plan/');
  await page.getByRole('combobox', { name: 'For' }).selectOption('Signal');
  expect(await get()).toContain('SUMMARY:Check Signal again');
});

test('as text for a message; by hand where copying is not let', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makePlan(page, { children: ['8 to 10'], things: ['signal'] });
  await unfold(page);
  await box(page, 'signal/linked-devices', 'Blue star').check();
  await openTools(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('[x] Blue star');
  expect(text).toContain('/plan/');
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error('no'))));
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByLabel('Your browser did not let us copy')).toHaveValue(text);
});

test('private: nothing on the device; it follows in the visit and goes with “Exit this page”', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/weather', (route) => route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }));
  await makePlan(page, { things: ['signal', 'whatsapp'], secret: true });
  await unfold(page);
  await box(page, 'signal/linked-devices').check();
  await expect(page.getByText('This visit is not remembered')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto('/apps/signal/');
  await expect(page.locator('#tick-linked-devices')).toBeChecked();
  await page.locator('#tick-linked-devices').uncheck();
  await page.goto('/privacy/');
  await expect(page.getByText('goes when you close this tab')).toBeVisible();
  await page.goto('/plan/');
  await expect(progress(page)).toContainText(/^0 of /);
  await page.getByRole('link', { name: 'Exit this page' }).click();
  await expect(page).toHaveTitle('Weather');
  await page.goto('/about/');
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.goto('/plan/');
  await expect(page.getByRole('button', { name: 'Make my plan' })).toBeVisible();
});

test('private is not offered where something is already stored', async ({ page }) => {
  await page.goto('/apps/signal/');
  await page.locator('[data-tick]').first().check();
  await page.goto('/plan/');
  await expect(page.getByRole('checkbox', { name: 'Do not remember' })).toHaveCount(0);
  await expect(page.getByText('This device holds ticks')).toBeVisible();
});

test('the privacy page says that there is a plan, and one press deletes all', async ({ page }) => {
  await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['signal', 'whatsapp'] });
  await page.goto('/privacy/');
  await expect(page.getByText('Your plan: 2 children by age, colour and symbol; 2 devices and apps')).toBeVisible();
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(page.getByText('Nothing of this site is stored')).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.goto('/plan/');
  await expect(page.getByRole('button', { name: 'Make my plan' })).toBeVisible();
  await answer(page, { things: ['signal'] });
});
