import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { answer } from '../support/plan-page.ts';
import { shownApp } from '../support/shown.ts';
import { toolsAreThere } from '../support/tools.ts';

/** guidepup's virtual screen reader walks pages as they are in the browser; what it says, in order, is asserted. */
const reader = readFileSync(fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')), 'utf8');
type Virtual = {
  start: (options: { container: Node }) => Promise<void>;
  stop: () => Promise<void>;
  next: () => Promise<void>;
  act: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
};

/** Starts at the top of an element of the page. */
async function start(page: Page, selector: string) {
  await toolsAreThere(page); // what a script still changes is said out of its order
  await page.route('**/virtual-screen-reader.js', (route) => route.fulfill({ body: reader, contentType: 'text/javascript' }));
  await page.evaluate(async (container) => {
    const address = '/virtual-screen-reader.js';
    const { virtual } = (await import(address)) as { virtual: Virtual };
    Object.assign(globalThis, { virtual });
    await virtual.start({ container: document.querySelector(container) as Element });
  }, selector);
}

/** Goes on until something is said that fits, or `most` steps are done; gives all that was said on the way. */
const listen = (page: Page, until: RegExp, most = 400) =>
  page.evaluate(
    async ([source, steps]) => {
      const { virtual } = globalThis as unknown as { virtual: Virtual };
      const said = [await virtual.lastSpokenPhrase()];
      for (let step = 0; step < steps && !new RegExp(source).test(said.at(-1) ?? ''); step++) {
        await virtual.next();
        said.push(await virtual.lastSpokenPhrase());
      }
      return said;
    },
    [until.source, most] as const,
  );

/** That some things are said in this order, whatever is said between them. */
function expectInOrder(said: readonly string[], expected: readonly RegExp[]) {
  let at = 0;
  for (const phrase of expected) {
    const found = said.findIndex((text, index) => index >= at && phrase.test(text));
    expect(found, `${phrase} after "${said[at - 1] ?? 'the start'}" in:\n${said.join('\n')}`).toBeGreaterThanOrEqual(at);
    at = found + 1;
  }
}

test('the checklist: its name, how far one is, the phone, then each check by name with its state', async ({ page }) => {
  const all = shownApp('whatsapp').checks.length;
  await page.goto('/apps/whatsapp/');
  await start(page, '[data-checklist]');
  const said = await listen(page, /^checkbox, Choose who can add your child to groups/);
  expectInOrder(said, [
    /^region, The checklist/,
    /^heading, The checklist, level 2/,
    /^status/,
    new RegExp(`^0 of ${all} done`),
    /^group, Show steps for/,
    /^radio, All.*checked/,
    /^radio, iPhone.*not checked/,
    /^heading, Do these first, level 3/,
    /^list/,
    /^checkbox, .*not checked/,
    /^checkbox, Choose who can add your child to groups.*not checked/,
  ]);
  await page.evaluate(() => (globalThis as unknown as { virtual: Virtual }).virtual.act());
  await expect(page.getByRole('checkbox', { name: 'Choose who can add your child to groups' })).toBeChecked();
  const log = () => page.evaluate(() => (globalThis as unknown as { virtual: Virtual }).virtual.spokenPhraseLog());
  await expect.poll(async () => (await log()).some((text) => text.includes(`1 of ${all} done`)), { message: 'progress is announced' }).toBe(true);
});

test('the plan: three questions with their choices, then what is first, whose box it is, and how far one is', async ({ page }) => {
  await page.goto('/plan/');
  await start(page, '[data-plan]');
  expectInOrder(await listen(page, /^button, Make my plan/), [
    /^heading, Three questions, level 2/,
    /^checkbox, Do not remember this on this device.*not checked/,
    /^group, 1\. How old are your children/,
    /^button, Add a child, under 5/,
    /^group, 2\. Which devices do you have at home/,
    /^checkbox, iPhone.*not checked/,
    /^group, 3\. Which apps do they use/,
    /^checkbox, WhatsApp.*not checked/,
    /^button, Make my plan/,
  ]);
  await page.evaluate(() => (globalThis as unknown as { virtual: Virtual }).virtual.stop());
  await answer(page, { children: ['8 to 10', '11 to 13'], things: ['signal'] });
  await start(page, '[data-plan]');
  expectInOrder(await listen(page, /^heading, Move, share, remind/), [
    /^heading, Your plan, level 2/,
    /^status/,
    /^0 of \d+ done/,
    /^region, Do this one first/,
    /^heading, Do this one first, level 2/,
    /^heading, .*, level 3/,
    /^checkbox, Blue star ?, 8 to 10 ?: .*not checked/,
    /^checkbox, Green heart ?, 11 to 13 ?: .*not checked/,
    /^link, How to do it ?: /,
    /^button, Not for us ?: /,
    /^heading, Then these, level 2/,
    /^heading, .*, level 3/,
    /^group, Show the rest/,
    /^radio, By what matters most.*checked/,
    /^link, Print one sheet for the family/,
    /^heading, Move, share, remind, level 2/,
  ]);
});

test('a situation: what to do now, what not to do, then whom to ask; the danger line first', async ({ page }) => {
  await page.goto('/help/blackmail/');
  await start(page, 'main');
  const said = await listen(page, /^end of main/);
  expectInOrder(said, [
    /^main/,
    /^heading, .*level 1/,
    /999/,
    /^heading, Do this now, level 2/,
    /^list/,
    /^heading, Do not.*, level 2/,
    /^heading, .*(help|report|contact|ask).*, level 2/i,
    /^link, .*/,
  ]);
  const levels = said.flatMap((text) => (/^heading, .*level (\d)/.test(text) ? [Number(/level (\d)/.exec(text)?.[1])] : []));
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 1), `heading levels ${levels}`).toBeLessThanOrEqual(1));
});
