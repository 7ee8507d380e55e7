import { expect, test } from 'vitest';
import { assetsOf, documentOf, wireBytes } from '../support/site.ts';

const sum = (files: readonly string[]) => files.reduce((total, file) => total + wireBytes(file), 0);

test('the plan with every app chosen weighs at most 45 KB, of which script 20 KB and HTML 14 KB', () => {
  const { scripts, styles } = assetsOf('/plan/');
  const html = wireBytes('/plan/');
  const script = sum(scripts);
  // The page fetches the checks of all apps in one file, so this is the weight whatever is chosen.
  const all = html + script + sum(styles) + wireBytes('/plan/checks.json');
  expect(scripts.length).toBeGreaterThan(3);
  expect(html).toBeLessThanOrEqual(14_000);
  expect(script).toBeLessThanOrEqual(20_000);
  expect(all).toBeLessThanOrEqual(45_000);
});

test('what few need is not part of it', () => {
  const { scripts } = assetsOf('/plan/');
  expect(scripts.filter((script) => /Moves|Incoming|calendar|code/.test(script))).toEqual([]);
});

test('every icon a button shows is on the page, and every app has a button and a list without JavaScript', () => {
  const page = documentOf('/plan/');
  const symbols = [...page.querySelectorAll('symbol')].map((symbol) => symbol.getAttribute('id'));
  const buttons = [...page.querySelectorAll('.pick use')].map((use) => use.getAttribute('href')?.slice(1));
  expect(new Set(symbols).size).toBe(symbols.length);
  expect([...buttons].sort()).toEqual([...symbols].sort());
  expect(page.querySelectorAll('.plan__lists a')).toHaveLength(symbols.length);
});
