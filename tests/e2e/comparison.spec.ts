import { expect, test, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { pdfPages, wordsOf } from '../support/pdf.ts';

const names = (page: Page) => page.locator('.comparison tbody tr:not([hidden]) th').allInnerTexts();
const values = (page: Page, column: number) =>
  page
    .locator(`.comparison tbody tr:not([hidden]) td:nth-child(${column})`)
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-v') ?? cell.textContent?.trim()));
const sortBy = (page: Page, name: string) => page.locator('.comparison thead').getByRole('button', { name, exact: true });
const head = (page: Page, name: string) => page.locator('.comparison thead th', { has: page.getByRole('button', { name, exact: true, includeHidden: true }) });
const state = (page: Page) => page.getByRole('status');
const encrypted = (page: Page) => page.getByRole('checkbox', { name: 'end-to-end encrypted by default' });
const strangers = (page: Page) => page.getByRole('checkbox', { name: 'strangers can message' });

const expectNoViolations = async (page: Page, what: string) => expect(await axeViolations(page), what).toEqual([]);

test('sorts by any column, says so, and turns round on the second press; the button keeps the focus', async ({ page }) => {
  await page.goto('/apps/');
  const all = await names(page);
  expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'en-GB')));
  await expect(head(page, 'App')).toHaveAttribute('aria-sort', 'ascending');

  await sortBy(page, 'Minimum age').click();
  await expect(head(page, 'Minimum age')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, 'App')).not.toHaveAttribute('aria-sort', /./);
  await expect(state(page)).toHaveText(`All ${all.length} apps. Sorted by “Minimum age”, lowest first.`);
  await expect(sortBy(page, 'Minimum age')).toBeFocused();
  const ages = (await values(page, 4)).filter(Boolean).map(Number);
  expect(ages).toEqual([...ages].sort((a, b) => a - b));
  expect((await values(page, 4)).slice(ages.length).every((value) => value === '')).toBe(true);

  await sortBy(page, 'Minimum age').click();
  await expect(head(page, 'Minimum age')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/#sort=-age$/);
  await sortBy(page, 'Last change').click();
  await expect(state(page)).toContainText('newest first');
  const days = await values(page, 10);
  expect(days).toEqual([...days].sort().reverse());
  for (const button of await page.locator('.comparison__sort').all()) {
    await button.click();
    expect(await names(page)).toHaveLength(all.length);
  }
});

test('filters by encryption, by strangers and by kind, together; the whole table comes back', async ({ page }) => {
  await page.goto('/apps/');
  const total = (await names(page)).length;
  await encrypted(page).check();
  expect(new Set(await values(page, 2))).toEqual(new Set(['default']));
  const some = await names(page);
  expect(some).toContain('Signal');
  await expect(state(page)).toContainText(`${some.length} of ${total} apps.`);

  await strangers(page).check();
  for (const value of await values(page, 3)) expect(['yes', 'limited']).toContain(value);
  await page.getByRole('combobox', { name: 'Kind of app' }).selectOption('Games');
  await expect(state(page)).toHaveText('No app matches all of this. Remove a choice.');
  await expect(page).toHaveURL(/#only=encrypted,strangers,game$/);

  await page.getByRole('button', { name: 'Show the whole table' }).click();
  expect(await names(page)).toHaveLength(total);
  await expect(encrypted(page)).not.toBeChecked();
  await expect(page).toHaveURL(/\/apps\/$/);
  await expect(state(page)).toBeFocused();
});

test('the choice stands in the fragment: a link or a reload brings it back, and nothing is stored or sent', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/apps/#sort=-changed&only=strangers,messaging&cols=strangers,changed');
  await expect(strangers(page)).toBeChecked();
  await expect(page.getByRole('combobox')).toHaveValue('messaging');
  await expect(page.locator('.comparison thead th:visible')).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Compare the apps' })).toBeInViewport();
  const before = await names(page);
  await page.reload();
  await expect(strangers(page)).toBeChecked(); // Firefox sets it again by itself, before the table follows
  await expect.poll(() => names(page)).toEqual(before);

  await page.evaluate(() => (location.hash = 'only=encrypted'));
  await expect(encrypted(page)).toBeChecked();
  await expect(strangers(page)).not.toBeChecked();
  await page.evaluate(() => (location.hash = 'compare'));
  await expect(encrypted(page)).toBeChecked();
  expect(asked.filter((url) => /[?#]|strangers|encrypted/.test(url.replace(/#.*/, '')))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

for (const fragment of ['%E0%A4%A', 'sort=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&only=__proto__&cols=constructor', 'cols=,&sort=--age', 'x'.repeat(5000)])
  test(`a fragment that is not ours leaves the plain table: ${fragment.slice(0, 30)}`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`/apps/#${fragment}`);
    await expect(state(page)).toContainText(/^All \d+ apps\. Sorted by “App”, A to Z/);
    await expect(page.locator('.comparison thead th:visible')).toHaveCount(10);
    await expect(page.locator('.comparison img')).toHaveCount(0);
    await page.goto('/apps/#only=encrypted');
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect(encrypted(page)).not.toBeChecked();
    expect(faults).toEqual([]);
  });

test('on a phone: columns to choose, names that stay in sight, heads that stay in sight', async ({ page }) => {
  await page.goto('/apps/');
  await page.getByText('Choose columns').first().click();
  const column = (name: string) => page.locator('.comparison__columns').getByRole('checkbox', { name });
  for (const name of ['Disappearing messages', 'Location sharing', 'Live video', 'Tools for parents', 'What the tools do not show', 'Last change'])
    await column(name).uncheck();
  await expect(page).toHaveURL(/#cols=messages,strangers,age$/);
  await expect(page.locator('.comparison thead th:visible')).toHaveCount(4);
  await expect(page.locator('.comparison tbody tr').first().locator('td:visible')).toHaveCount(3);
  await column('Who can read messages').uncheck();
  await column('Minimum age').uncheck();
  await expect(column('Can strangers message')).toBeDisabled();

  await page.goto('/apps/#cols=');
  const frame = page.getByRole('region', { name: 'All apps in a table' });
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate((element) => element.scrollTo(400, 900));
  const edges = await frame.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const rect = (selector: string) => element.querySelector(selector)?.getBoundingClientRect();
    return [(rect('tbody tr:nth-child(9) th')?.left ?? 0) - box.left, (rect('thead th:nth-child(4)')?.top ?? 0) - box.top];
  });
  for (const edge of edges) expect(Math.abs(edge)).toBeLessThan(4);
  for (const target of await page.locator('.comparison :is(button, select, .choice, summary):visible').all())
    expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
});

test('keyboard alone: choose a filter, sort, scroll the table', async ({ page }) => {
  await page.goto('/apps/');
  await tabTo(encrypted(page));
  await page.keyboard.press('Space');
  await expect(encrypted(page)).toBeChecked();
  await tabTo(page.locator('.comparison summary'));
  await page.keyboard.press('Enter');
  await tabTo(page.locator('.comparison__columns input').first());
  await page.keyboard.press('Space');
  await expect(head(page, 'Who can read messages')).toBeHidden();
  const frame = page.getByRole('region', { name: 'All apps in a table' });
  await tabTo(frame);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await tabTo(sortBy(page, 'Last change'));
  await page.keyboard.press('Enter');
  await expect(head(page, 'Last change')).toHaveAttribute('aria-sort', 'descending');
  await expect(sortBy(page, 'Last change')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`no axe violation in any state (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const fragment of ['', '#sort=-live', '#only=encrypted,strangers', '#only=encrypted,game', '#cols=age']) {
      await page.goto('about:blank');
      await page.goto(`/apps/${fragment}`);
      await expect(state(page)).not.toBeEmpty();
      await expectNoViolations(page, fragment);
    }
    await page.locator('.comparison summary').click();
    await expectNoViolations(page, 'columns open');
  });

test('what was pressed before the script arrived counts', async ({ page }) => {
  let arrive = () => {};
  const late = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/Comparison.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('/apps/', { waitUntil: 'commit' });
  await encrypted(page).check();
  arrive();
  await expect(state(page)).toContainText(/^\d of \d+ apps/);
  await expect(encrypted(page)).toBeChecked();
});

test('prints on the long side, what is chosen, each sheet with its heads, 12 pt or more', async ({ page }) => {
  await page.goto('/apps/#only=strangers&sort=changed');
  await expect(state(page)).not.toBeEmpty();
  const chosen = await names(page);
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const size = /\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)/.exec(bytes.toString('latin1'));
  expect(Number(size?.[1])).toBeGreaterThan(Number(size?.[2]));
  const pages = await pdfPages(bytes);
  const tight = (text: string) => text.replace(/\s+/g, '');
  for (const texts of pages) {
    expect(tight(wordsOf(texts))).toContain('Whocanread');
    const lowest = Math.min(...texts.map((text) => text.y));
    for (const { text, size: points, y } of texts) if (y >= lowest + 12) expect(points, text).toBeGreaterThanOrEqual(11.95);
  }
  const all = tight(pages.map(wordsOf).join(' '));
  for (const name of chosen) expect(all).toContain(tight(name));
  expect(all).toContain(tight('Sorted by “Last change”, oldest first.'));
  for (const absent of ['Show only', 'Choose columns', 'YouTube']) expect(all).not.toContain(tight(absent));
});

test('the whole table is few sheets, begins on the first, and no word of it is cut', async ({ page }) => {
  await page.goto('/apps/');
  await expect(state(page)).not.toBeEmpty();
  const cells = (await page.locator('.comparison :is(td, th[scope="row"], .comparison__head)').allTextContents()).join(' ');
  const rows = await names(page);
  const pages = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.length).toBeLessThanOrEqual(10);
  expect(wordsOf(pages[0] ?? [])).toContain(rows[0]);
  const letters = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  // What touches on a line is one word: ligatures are pieces of their own.
  const lines = pages.flatMap((texts) =>
    texts.map(({ text, x, y }, index) => {
      const before = texts[index - 1];
      return before && Math.abs(before.y - y) < 1 && Math.abs(x - before.x - before.width) < 1 ? text : ` ${text}`;
    }),
  );
  const printed = new Set(letters(lines.join('').normalize('NFKC')));
  expect(letters(cells).filter((word) => !printed.has(word))).toEqual([]);
});

test('on a phone the rows fade where more follow, and the last row stands clear of that', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/apps/');
  const frame = page.getByRole('region', { name: 'All apps in a table' });
  await expect(frame).toHaveCSS('border-bottom-width', '0px');
  const [fade, clear] = await frame.evaluate((element) => {
    const { position, bottom, height } = getComputedStyle(element, '::after');
    element.scrollTo(0, element.scrollHeight);
    const last = element.querySelector('tbody tr:last-child')?.getBoundingClientRect().bottom ?? 0;
    const inside = element.getBoundingClientRect().top + element.clientTop + element.clientHeight; // above a scroll bar
    return [`${position} ${bottom}`, inside - last - parseFloat(height)] as const;
  });
  expect(fade).toBe('sticky 0px');
  expect(Math.abs(clear)).toBeLessThan(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it is a plain table by name, whole, with no control that does nothing', async ({ page }) => {
    await page.goto('/apps/#only=encrypted');
    const all = await names(page);
    expect(all.length).toBeGreaterThanOrEqual(23);
    expect(all).toEqual([...all].sort((a, b) => a.localeCompare(b, 'en-GB')));
    await expect(page.locator('.comparison thead th:visible')).toHaveCount(10);
    await expect(page.locator('main :is(button, input, select, summary):visible')).toHaveCount(0);
    await page.locator('.comparison').getByRole('link', { name: 'Signal', exact: true }).click();
    await expect(page).toHaveURL(/\/apps\/signal\/$/);
  });
});
