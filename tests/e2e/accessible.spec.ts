import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeViolations } from '../support/axe.ts';
import { heaviestOfEachKind } from '../support/kinds.ts';
import { makePlan, unfold } from '../support/plan-page.ts';
import { toolsAreThere } from '../support/tools.ts';

/** Beyond what tests/e2e/every-page.spec.ts holds for all pages: the heaviest page of each kind. */
const pages = heaviestOfEachKind();

for (const { kind, path } of pages) {
  test(`${kind} (${path}): the focus goes through the page without being lost or hidden`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(path);
    const hidden: string[] = [];
    const total = await page.evaluate(() => document.querySelectorAll('a[href], button, summary, input').length);
    let last = '';
    for (let press = 0; press < Math.min(total, 60); press++) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        if (!element || element === document.body) return { name: 'body', seen: false };
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect(); // a link may be broken over lines
        const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
        const y = Math.min(Math.max(box.top + Math.min(box.height, 30) / 2, 1), innerHeight - 2);
        const top = document.elementFromPoint(x, y);
        const inside = box.bottom > 0 && box.top < innerHeight && box.width > 0;
        return {
          name: `<${element.localName}> ${element.innerText?.slice(0, 30) || element.getAttribute('aria-label')} ${Math.round(box.top)}`,
          seen: inside && (element.contains(top) || Boolean(top?.contains(element))),
        };
      });
      if (at.name === 'body') break; // past the last one
      if (!at.seen) hidden.push(at.name);
      last = at.name;
    }
    expect(last).not.toBe('');
    expect(hidden).toEqual([]);
  });
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.localName ?? 'body');
test('no action on a checklist loses the focus', async ({ page }) => {
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-tick]').first().check();
  for (const name of ['Untick all', 'Put them back']) {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(50);
    expect(await focused(page), `after “${name}”`).not.toBe('body');
  }
  await page.getByText('What is stored on this device').click();
  await page.getByRole('button', { name: 'Delete everything this site keeps here' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deleted. Nothing of yours')).toBeVisible();
  expect(await focused(page), 'after deleting').not.toBe('body');
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-tick]').first().check();
  await page.goto('/privacy/');
  await page.getByRole('button', { name: 'Delete all of it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing of this site is stored')).toBeVisible();
  expect(await focused(page), 'after deleting on the privacy page').not.toBe('body');
});

for (const path of ['/apps/whatsapp/', '/plan/'])
  test(`${path}: the ring of the focus is whole on every side of a box`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    if (path === '/plan/') {
      await makePlan(page, { children: ['8 to 10', '11 to 13'], things: ['iphone-ipad', 'signal'] });
      await unfold(page);
    } else await page.goto(path);
    const box = page.locator('.plan__group .check__box, .checklist .check__box').nth(2);
    await box.scrollIntoViewIfNeeded();
    await page.keyboard.press('Shift'); // from here on the focus is that of a keyboard
    const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const strips = { left: [x - 5, y, 3, height], right: [x + width + 2, y, 3, height], above: [x, y - 5, width, 3], below: [x, y + height + 2, width, 3] };
    const seen = async () => {
      const all: Record<string, string> = {};
      for (const [side, [left = 0, top = 0, wide = 0, high = 0]] of Object.entries(strips))
        all[side] = (await page.screenshot({ clip: { x: left, y: top, width: wide, height: high } })).toString('base64');
      return all;
    };
    const before = await seen();
    await box.focus();
    const after = await seen();
    for (const side of Object.keys(strips)) expect(after[side] === before[side], `no ring ${side}`).toBe(false);
  });

test('forced colours keep every state visible: ticked, chosen, focused, open, how far, where one is', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('/apps/whatsapp/');
  const picture = (target: Locator) => target.screenshot({ animations: 'disabled' });
  const changes = async (what: string, target: Locator, act: () => Promise<unknown>) => {
    const before = await picture(target);
    await act();
    expect((await picture(target)).equals(before), `${what} looks the same as before`).toBe(false);
  };
  const away = () => page.locator('h1').click();
  const box = page.locator('[data-tick]').first();
  await changes('a tick', box, async () => {
    await box.check();
    await away();
  });
  const radio = page.locator('.choice', { hasText: 'iPhone' }).first();
  await changes('a chosen phone', radio, async () => {
    await radio.locator('input').check();
    await away();
  });
  await changes('progress', page.locator('.tools .progress'), () => page.locator('[data-tick]').nth(1).check());
  await away();
  await changes('an open disclosure', page.locator('[data-check] summary').first(), async () => {
    await page.locator('[data-check] summary').first().click();
    await away();
  });
  const check = page.locator('[data-check]').nth(1);
  await page.locator('[data-check]').first().locator('summary').focus();
  await changes('the focus', check, async () => {
    const inside = () => check.locator('[data-tick]').evaluate((element) => element === document.activeElement);
    for (let press = 0; press < 30 && !(await inside()); press++) await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
  });
  const nav = (name: string) =>
    page.locator('.site-nav a', { hasText: name }).evaluate((element) => {
      const { borderBlockEndColor, borderBlockEndWidth, fontWeight } = getComputedStyle(element);
      return `${borderBlockEndColor} ${borderBlockEndWidth} ${fontWeight}`;
    });
  expect(await nav('Apps')).not.toBe(await nav('Guides'));
});

test('axe in states: ticked, unticked, storage trouble, results, kept', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/apps/whatsapp/');
  await page.locator('[data-tick]').first().check();
  await page.getByText('What is stored on this device').click();
  expect(await axeViolations(page), 'ticked').toEqual([]);
  await page.getByRole('button', { name: 'Untick all' }).click();
  expect(await axeViolations(page), 'unticked').toEqual([]);
  await page.evaluate(() => localStorage.setItem('safer-messages:ticks', '[broken'));
  await page.reload();
  await page.locator('[data-tick]').first().check();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await axeViolations(page), 'trouble').toEqual([]);
  await page.goto('/search/#q=whatsapp');
  await expect(page.locator('.result').first()).toBeVisible();
  expect(await axeViolations(page), 'results').toEqual([]);
  await page.goto('/search/#q=qqqqzzzz');
  await expect(page.locator('.search')).toContainText('Nothing found');
  expect(await axeViolations(page), 'no results').toEqual([]);
  await page.goto('/');
  await page.getByRole('button', { name: 'Keep this guide on this phone' }).click();
  expect(await axeViolations(page), 'keeping').toEqual([]);
  await expect(page.locator('[data-keep]').getByRole('status')).toContainText('is kept', { timeout: 30_000 });
  expect(await axeViolations(page), 'kept').toEqual([]);
});

test('nothing moves where the reader asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { path } of pages) {
    await page.goto(path);
    await toolsAreThere(page); // before that the plan’s words for a script that never comes wait to be shown
    expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
    const moving = await page.evaluate(
      () => [...document.querySelectorAll('*')].filter((element) => parseFloat(getComputedStyle(element).animationDuration) > 0.01).length,
    );
    expect(moving, path).toBe(0);
  }
});
