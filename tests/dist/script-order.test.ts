import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assetsOf, documentOf, fileOf, laterScripts, pagePaths } from '../support/site.ts';

const pages = pagePaths().map((path) => ({ path, page: documentOf(path) }));
const ownScripts = (page: Document) => [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');

test('each page names every file that its scripts import, once: the first stands alone, the others are fetched later', () => {
  for (const { path, page } of pages) {
    const named = [...ownScripts(page), ...laterScripts(page)];
    expect([...named].sort(), path).toEqual([...assetsOf(path).scripts].sort());
  }
  expect(pages.filter(({ page }) => laterScripts(page).length > 3).length).toBeGreaterThan(30);
});

test('no page fetches a file that does nothing but fetch another', () => {
  const scripts = [...new Set(pages.flatMap(({ page }) => [...ownScripts(page), ...laterScripts(page)]))];
  const empty = scripts.filter((name) => /^(?:import"[^"]+";\s*)+$/.test(readFileSync(fileOf(name), 'utf8')));
  expect(empty).toEqual([]);
  expect(scripts.length).toBeGreaterThan(10);
});

test('before its text is painted a page fetches no more than the script of every page, an embed that of its frame too', () => {
  for (const { path, page } of pages) {
    const [every, ...others] = ownScripts(page);
    if (every) expect(every, path).toMatch(/every-page/);
    expect(others.length, path).toBe(path.startsWith('/embed/') ? 1 : 0);
  }
});
