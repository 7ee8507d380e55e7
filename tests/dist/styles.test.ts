import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assetsOf, fileOf, pagePaths, siteDir } from '../support/site.ts';

const pages = pagePaths().map((path) => ({ path, styles: assetsOf(path).styles }));
const styleOf = (path: string) => readFileSync(fileOf(assetsOf(path).styles[0] ?? ''), 'utf8');

test('the text of a page waits for one style sheet, which is there', () => {
  for (const { path, styles } of pages) {
    expect(styles, path).toHaveLength(1);
    expect(existsSync(fileOf(styles[0] ?? '')), path).toBe(true);
  }
});

test('a page with styles of its own has them and those of every page, in one file', () => {
  expect(styleOf('/')).toContain('.skip-link');
  for (const [path, own] of Object.entries({ '/apps/': '.comparison', '/print/': '.print-form', '/plan/': '.plan', '/embed/whatsapp/': 'data-theme=dark' })) {
    expect(styleOf(path), path).toContain(own);
    expect(styleOf(path), path).toContain('.skip-link');
    expect(styleOf('/'), `${own} on every page`).not.toContain(`${own}{`);
  }
});

test('no style sheet is there that no page names', () => {
  const named = new Set(pages.flatMap(({ styles }) => styles.map((style) => style.replace(/.*\//, ''))));
  const there = readdirSync(join(siteDir, '_astro')).filter((name) => name.endsWith('.css'));
  expect(there.sort()).toEqual([...named].sort());
});

test('the layers of every style sheet stand in one order, whatever part comes first', () => {
  const order = ['tokens', 'base', 'prose', 'components', 'print'];
  for (const { path, styles } of pages) {
    const names = [...readFileSync(fileOf(styles[0] ?? ''), 'utf8').matchAll(/@layer ([\w, -]+)[;{]/g)].flatMap(([, list = '']) => list.split(/,\s*/));
    expect([...new Set(names)].slice(0, order.length), path).toEqual(order);
  }
});
