import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { heaviestOfEachKind } from '../support/kinds.ts';
import { shownApp } from '../support/shown.ts';
import { fileOf, pagePaths } from '../support/site.ts';
import { test } from './engine.ts';
import type { Visit } from './visit.ts';

const textOf = (visit: Visit, selector: string) => visit.run((css) => document.querySelector(css)?.textContent?.trim() ?? '', selector);
const isTicked = (visit: Visit, selector: string) => visit.run((css) => document.querySelector<HTMLInputElement>(css)?.checked, selector);
const countOf = (visit: Visit, selector: string) => visit.run((css) => document.querySelectorAll(css).length, selector);
const focus = (visit: Visit, selector: string) => visit.run((css) => document.querySelector<HTMLElement>(css)?.focus(), selector);
const pathOf = async (visit: Visit) => (await visit.address()).replace(/^https?:\/\/[^/]*/, '');
const progress = '.tools .progress__text';
const groups = '#tick-groups';
const checks = shownApp('whatsapp').checks.length;

test('finds the app, ticks, comes back: the tick is there', async ({ visit, site }) => {
  await visit.open(`${site.address}/`);
  await visit.press('main a', 'WhatsApp');
  await expect.poll(() => pathOf(visit)).toBe('/apps/whatsapp/');
  await expect.poll(() => textOf(visit, progress)).toMatch(new RegExp(`^0 of ${checks} done`));
  await visit.press(groups);
  await expect.poll(() => textOf(visit, progress)).toMatch(new RegExp(`^1 of ${checks} done`));
  await visit.reload();
  await expect.poll(() => isTicked(visit, groups)).toBe(true);
  await expect.poll(() => textOf(visit, progress)).toMatch(new RegExp(`^1 of ${checks} done`));
});

test('searches from the header, lands on the check; the words stand in the fragment alone', async ({ visit, site }) => {
  await visit.open(`${site.address}/`);
  await visit.type('.site-search__field', 'two-step verification whatsapp');
  await visit.keys('Enter');
  await expect.poll(() => pathOf(visit)).toMatch(/^\/search\/#q=two-step/);
  await expect.poll(() => textOf(visit, '.search__count')).toContain('“two-step verification whatsapp”');
  const asked = () => visit.run(() => performance.getEntriesByType('resource').map(({ name }) => decodeURIComponent(name)));
  expect((await asked()).length).toBeGreaterThan(0);
  expect((await asked()).filter((url) => url.replace(/#.*/, '').includes('two-step'))).toEqual([]);
  await visit.press('.result__parts a');
  await expect.poll(() => pathOf(visit)).toMatch(/^\/apps\/whatsapp\/#two-step-verification$/);
  await expect.poll(() => visit.run(() => document.querySelector<HTMLDetailsElement>('.check:has(#two-step-verification) details')?.open)).toBe(true);
});

test('searches the text of every page', async ({ visit, site }) => {
  await visit.open(`${site.address}/search/#q=grooming`);
  await expect.poll(() => countOf(visit, '.result')).toBeGreaterThan(0);
  const named = await countOf(visit, '.result');
  await visit.press('.search button', 'Look for these words inside every page');
  await expect.poll(() => countOf(visit, '.result'), { timeout: 30_000 }).toBeGreaterThan(named);
});

/** Answers the plan's questions. */
async function makePlan(visit: Visit, address: string, ages: readonly string[], apps: readonly string[], secret = false) {
  await visit.open(`${address}/plan/`);
  for (const age of ages) await visit.press(`button[aria-label="Add a child, ${age}"]`);
  for (const app of apps) await visit.press(`label.pick:has(use[href="#icon-${app}"])`);
  if (secret) await visit.press('label.choice', 'Do not remember');
  await visit.press('main button', 'Make my plan');
  await expect.poll(() => countOf(visit, '.first [data-row]')).toBe(1);
}
const unfold = (visit: Visit) => visit.run(() => document.querySelectorAll<HTMLDetailsElement>('.plan__group').forEach((group) => (group.open = true)));
const row = '[data-row="whatsapp/groups"]';

test('makes a plan for two children; its tick is on the app’s page; a link brings it to a browser that has never been here', async ({
  visit,
  newVisit,
  site,
}) => {
  await makePlan(visit, site.address, ['8 to 10', '11 to 13'], ['whatsapp', 'roblox']);
  await unfold(visit);
  await visit.press(`${row} label.row__child`, 'Green heart');
  await expect.poll(() => textOf(visit, '.plan__view .progress__text')).toMatch(/^1 of \d+ done/);
  const before = await textOf(visit, '.plan__view .progress__text');
  await visit.press('.plan__tools > summary');
  const linkOf = () =>
    visit.run(() => [...document.querySelectorAll<HTMLInputElement>('.plan__tools input')].find(({ value }) => value.includes('#plan='))?.value);
  await expect.poll(linkOf).toContain('/plan/#plan=');
  const link = (await linkOf()) ?? '';
  await visit.open(`${site.address}/apps/whatsapp/`);
  await visit.press('label', 'Green heart');
  await expect.poll(() => isTicked(visit, groups)).toBe(true);
  await visit.press('label', 'Blue star');
  await expect.poll(() => isTicked(visit, groups)).toBe(false);
  await visit.press('label', 'Green heart');
  await expect.poll(() => isTicked(visit, groups)).toBe(true);
  // What a browser remembers of a page's boxes is no tick of the family's.
  await visit.reload();
  await visit.press('label', 'Blue star');
  await expect.poll(() => isTicked(visit, groups)).toBe(false);
  await visit.close();

  const other = await newVisit();
  await other.open(link);
  await expect.poll(() => textOf(other, '[data-changes]')).toContain('New child: Blue star, 8 to 10');
  expect(await other.run(() => localStorage.length)).toBe(0);
  await other.press('button', 'Add it to my plan');
  await expect.poll(() => textOf(other, '.plan__view .progress__text')).toBe(before);
  await other.press('button', 'Close');
  await other.reload();
  await expect.poll(() => textOf(other, '.plan__view .progress__text')).toBe(before);
  expect(await pathOf(other)).toBe('/plan/');
});

test('does not remember where the reader said so, and forgets on “Exit this page”', async ({ visit, site }) => {
  await makePlan(visit, site.address, [], ['whatsapp'], true);
  await unfold(visit);
  await visit.press('[data-row="whatsapp/groups"] .check__box');
  await expect.poll(() => textOf(visit, '.plan__view .progress__text')).toMatch(/^1 of \d+ done/);
  expect(await visit.run(() => localStorage.length)).toBe(0);
  await visit.open(`${site.address}/apps/whatsapp/`);
  await expect.poll(() => isTicked(visit, groups)).toBe(true);
  await leaveTo(visit, '/about/');
  await visit.press('[data-exit]');
  await expect.poll(() => pathOf(visit)).toBe('/about/');
  expect(await visit.run(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

/** Where “Exit this page” goes: a page of ours, since the machine of a test may have no network. */
const leaveTo = (visit: Visit, path: string) => visit.run((to) => document.querySelector('[data-exit]')?.setAttribute('href', to), path);

for (const how of ['a press', 'Shift three times'] as const)
  test(`leaves with ${how}; going back does not show the page`, async ({ visit, site }) => {
    await visit.open(`${site.address}/talk/`);
    await visit.open(`${site.address}/help/blackmail/`);
    await leaveTo(visit, '/glossary/');
    await (how === 'a press' ? visit.press('[data-exit]') : visit.keys('Shift', 'Shift', 'Shift'));
    await expect.poll(() => pathOf(visit)).toBe('/glossary/');
    await visit.back();
    await expect.poll(() => pathOf(visit)).toBe('/talk/');
  });

test('lays out as many sides as are announced before printing', async ({ visit, site }) => {
  await visit.open(`${site.address}/print/`);
  await visit.press('label.choice', 'WhatsApp');
  await visit.press('label.choice', 'Signal');
  // The number is counted anew after each choice: both are asked until they agree, and fit what was chosen.
  const sides = () => countOf(visit, '.sides > *');
  const announced = async () => Number.parseInt(await textOf(visit, '[data-sides]'), 10);
  const agreeAbove = (least: number) => async () => {
    const [said, there] = [await announced(), await sides()];
    return said === there && said > least;
  };
  const ofBoth = 4; // a sheet has at most four sides
  await expect.poll(agreeAbove(ofBoth), { timeout: 30_000 }).toBe(true);
  const small = await announced();
  await visit.press('label.choice', 'Large (18 point)');
  await expect.poll(agreeAbove(small), { timeout: 30_000 }).toBe(true);
});

test('says whether a sheet of a date is still right', async ({ visit, site }) => {
  await visit.open(`${site.address}/apps/whatsapp/sheet/`);
  const code = new URL((await visit.run(() => document.querySelector<HTMLElement>('[data-paper-code]')?.dataset['address'])) ?? '');
  expect(code.hash).toMatch(/^#whatsapp=\d{4}-\d\d-\d\d$/);
  await visit.open(`${site.address}${code.pathname}${code.hash}`);
  await expect.poll(() => textOf(visit, '[data-answer]')).toContain('Your WhatsApp sheet is still right.');
  await visit.open(`${site.address}/check-your-copy/#whatsapp=2027-01-01`);
  await visit.reload();
  await expect.poll(() => textOf(visit, '[data-answer]')).toContain('We have no WhatsApp sheet with this date.');
});

test('explains a word, and opens the steps of a check, with the keyboard alone', async ({ visit, site }) => {
  const path = pagePaths().find((page) => readFileSync(fileOf(page), 'utf8').includes('class="term"')) ?? '';
  await visit.open(`${site.address}${path}`);
  const open = () => visit.run(() => document.querySelector('.term__meaning')?.matches(':popover-open'));
  await focus(visit, '.term');
  await visit.keys('Enter');
  await expect.poll(open).toBe(true);
  await visit.keys('Escape');
  await expect.poll(open).toBe(false);
  await visit.open(`${site.address}/apps/whatsapp/`);
  await focus(visit, '[data-check] summary');
  await visit.keys('Enter');
  await expect.poll(() => visit.run(() => document.querySelector<HTMLDetailsElement>('[data-check] details')?.open)).toBe(true);
  await focus(visit, groups);
  await visit.keys('Space');
  await expect.poll(() => textOf(visit, progress)).toMatch(new RegExp(`^1 of ${checks} done`));
});

test('keeps the guide; with the server gone pages open, and ticks persist', async ({ visit, site }) => {
  await visit.open(`${site.address}/`);
  await visit.press('[data-keep] button', 'Keep this guide');
  await expect.poll(() => textOf(visit, '[data-keep] [role=status]'), { timeout: 60_000 }).toContain('is kept on this phone');
  await site.stop();
  await visit.open(`${site.address}/apps/whatsapp/`);
  await visit.press(groups);
  await visit.reload();
  await expect.poll(() => isTicked(visit, groups)).toBe(true);
  await visit.open(`${site.address}/search/#q=grooming`);
  await expect.poll(() => countOf(visit, '.result')).toBeGreaterThan(0);
});

test('on another site’s page the checklist fits its frame, and takes ticks', async ({ visit, site, host }) => {
  const there = await host(
    `<script src="${site.address}/embed.js" async></script><safety-checklist app="whatsapp"></safety-checklist>`,
    `default-src 'none'; script-src ${site.address}; frame-src ${site.address}; require-trusted-types-for 'script'; trusted-types 'none'`,
  );
  await visit.open(there.address.replace('localhost', '127.0.0.1'));
  const frame = () => visit.run(() => document.querySelector('iframe')?.clientHeight ?? 0);
  const content = () => visit.runInFrame(() => Math.ceil(document.body.getBoundingClientRect().height));
  await expect.poll(frame).toBeGreaterThan(700);
  await expect.poll(async () => (await frame()) - (await content())).toBe(0);
  const before = await frame();
  await visit.runInFrame(() => document.querySelector<HTMLElement>('[data-check] summary')?.click());
  await expect.poll(frame).toBeGreaterThan(before + 50);
  await visit.runInFrame(() => document.querySelector<HTMLElement>('[data-tick]')?.click());
  await expect.poll(() => visit.runInFrame(() => document.querySelector('.progress__text')?.textContent)).toMatch(new RegExp(`^1 of ${checks} done`));
});

for (const { kind, path } of heaviestOfEachKind())
  for (const dark of [false, true])
    test(`${kind} (${path}), ${dark ? 'dark' : 'light'}: nothing wider than 320 px, no error, no policy broken, nothing stored`, async ({
      newVisit,
      notedSite,
    }) => {
      const visit = await newVisit({ dark });
      await visit.size(320, 640);
      await visit.open(`${notedSite.address}${path}`);
      await visit.run(() => new Promise((done) => setTimeout(done, 300)));
      const seen = await visit.run(() => {
        const brightness = (colour: string) => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const style = getComputedStyle(document.body);
        return {
          notes: (globalThis as unknown as { engineNotes?: string[] }).engineNotes,
          window: innerWidth,
          wide: document.documentElement.scrollWidth,
          isDark: brightness(style.color) > brightness(style.backgroundColor),
          asked: matchMedia('(prefers-color-scheme: dark)').matches,
          stored: [localStorage.length, sessionStorage.length, document.cookie],
        };
      });
      expect(seen.notes).toEqual([]);
      expect(seen.window).toBe(320);
      expect(seen.wide).toBeLessThanOrEqual(320);
      expect(seen.stored).toEqual([0, 0, '']);
      expect(seen.asked).toBe(dark);
      expect(seen.isDark).toBe(dark);
    });
