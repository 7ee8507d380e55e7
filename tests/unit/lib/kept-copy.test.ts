import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addressOf, cacheName, digestOf, isHashed, isKept, isPdf, outdated } from '../../../src/lib/kept-copy.ts';

describe('what a reader keeps', () => {
  test.each([
    'index.html',
    'apps/whatsapp/index.html',
    'apps/whatsapp/sheet/index.html',
    '_astro/Page.abc.css',
    'pagefind/pagefind.js',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/wasm.en.pagefind',
    'pagefind/pagefind.en-gb_1.pf_meta',
    'search/pages.json',
    'search/words/0a1b2c3d4e.json',
    'icon.svg',
    'icons/icon-192.png',
  ])('%s', (file) => expect(isKept(file)).toBe(true));
});
describe('what is left out', () => {
  test.each([
    'index.html.br',
    'embed/whatsapp/index.html',
    'embed.js',
    'api/v1/apps.json',
    'downloads/all-sheets.pdf',
    'apps/whatsapp/sheet/2026-11-23/index.html',
    'changes/feed.xml',
    'apps/x/index.md',
    'sitemap-0.xml',
    'robots.txt',
    'sw.js',
    '_headers',
    'pagefind/pagefind-ui.js',
    'pagefind/pagefind-worker.js',
    'pagefind/wasm.unknown.pagefind',
  ])('%s', (file) => expect(isKept(file)).toBe(false));
});

test('the PDFs stand apart from it', () => {
  expect(isPdf('downloads/all-sheets.pdf')).toBe(true);
  expect(['downloads/offline-site.zip', 'apps/whatsapp/index.html', 'downloads/qr/apps.svg'].filter(isPdf)).toEqual([]);
});

test('a folder stands for its index, under the base path', () => {
  expect(addressOf('index.html', '/')).toBe('/');
  expect(addressOf('apps/x/index.html', '/guide/')).toBe('/guide/apps/x/');
  expect(addressOf('404.html', '/guide/')).toBe('/guide/404.html');
});

test('only files whose names change with their content may come from an older copy', () => {
  expect(isHashed('/_astro/a.js')).toBe(true);
  expect(isHashed('/pagefind/fragment/en_1.pf_fragment')).toBe(true);
  expect(isHashed('/search/words/0a1b2c3d4e.json')).toBe(true);
  expect(isHashed('/search/pages.json')).toBe(false);
  expect(isHashed('/pagefind/pagefind.js')).toBe(false);
  expect(isHashed('/apps/whatsapp/')).toBe(false);
});

test('the edition in use and the one before stay; older ones go; other caches are not touched', () => {
  const names = ['other', cacheName('a'), cacheName('b'), cacheName('c')];
  expect(outdated(names, 'c')).toEqual([cacheName('a')]);
  expect(outdated([cacheName('c')], 'c')).toEqual([]);
});

test('the digest is the start of SHA-256', async () =>
  expect(await digestOf(new TextEncoder().encode('a'))).toBe(createHash('sha256').update('a').digest('hex').slice(0, 12)));
