import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digestOf, type Edition } from '../../src/lib/kept-copy.ts';
import { searchList } from '../support/search.ts';
import { fileOf, pagePaths, siteDir, wireBytes } from '../support/site.ts';

const limit = 2_500_000; // design: all that a phone keeps, over the wire
const { files } = JSON.parse(/^const edition=(.*);$/m.exec(readFileSync(join(siteDir, 'sw.js'), 'utf8'))?.[1] ?? '{}') as Edition;
const paths = Object.keys(files ?? {});

test('every page that may be found is in the copy', () => {
  const listed = [...readFileSync(`${siteDir}/sitemap-0.xml`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const pastEditions = /\/sheet\/\d{4}-|^\/embed\//;
  expect(listed.filter((path) => !pastEditions.test(path) && !paths.includes(path))).toEqual([]);
  expect(paths).toContain('/offline/');
  expect(pagePaths().length).toBeGreaterThan(listed.length);
});

test('every file of the copy is there, with the digest that the worker will ask for', async () => {
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) expect(await digestOf(readFileSync(fileOf(path))), path).toBe(files[path]);
});

test('the search is in it, without the parts we do not use', () => {
  expect(paths).toContain('/pagefind/pagefind.js');
  expect(paths.filter((path) => path.startsWith('/search/words/')).length).toBe(searchList().pieces.length);
  expect(paths.filter((path) => /wasm|\.pf_meta$/.test(path)).length).toBe(2);
  expect(paths.filter((path) => /pagefind-(ui|modular|component|highlight|worker)/.test(path))).toEqual([]);
});

test(`the copy takes at most ${limit / 1e6} MB over the wire`, () => {
  const sizes = paths.map((path) => [wireBytes(path), path] as const).sort(([a], [b]) => b - a);
  const all = sizes.reduce((sum, [bytes]) => sum + bytes, wireBytes('/sw.js'));
  const largest = sizes.slice(0, 10).map(([bytes, path]) => `${bytes} ${path}`);
  expect(all, `${all} bytes; the largest:\n${largest.join('\n')}`).toBeLessThanOrEqual(limit);
});

test('the manifest names icons that are there', () => {
  const manifest = JSON.parse(readFileSync(join(siteDir, 'manifest.webmanifest'), 'utf8')) as { icons: { src: string }[]; start_url: string; scope: string };
  expect(manifest.icons.length).toBeGreaterThan(2);
  for (const { src } of manifest.icons) expect(existsSync(join(siteDir, src)), src).toBe(true);
  expect(manifest.start_url).toBe(manifest.scope);
});
