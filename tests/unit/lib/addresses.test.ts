import { describe, expect, test } from 'vitest';
import { redirects } from '../../../src/schema/redirects.ts';
import { anchorsOf, brokenPromise, compare, isPromised, publishedAddresses, readRecord, writeRecord } from '../../../src/lib/addresses.ts';

describe('addresses are promises', () => {
  const recorded = ['/apps/a/', '/apps/a/#one', '/apps/b/', '/apps/b/#two'];

  test('nothing dropped, nothing new', () => expect(compare(recorded, recorded, [])).toEqual({ dropped: [], fresh: [], broken: [] }));
  test('a page and an anchor that are gone are named', () =>
    expect(compare(recorded, ['/apps/a/'], []).dropped).toEqual(['/apps/a/#one', '/apps/b/', '/apps/b/#two']));
  test('a redirect keeps the promise; that of a page also those of its anchors', () => {
    expect(compare(recorded, ['/apps/a/', '/apps/a/#one'], [{ from: '/apps/b/', to: '/apps/a/' }])).toEqual({ dropped: [], fresh: [], broken: [] });
  });
  test('a redirect that leads nowhere, or hides a page, is wrong', () => {
    expect(compare([], ['/apps/a/'], [{ from: '/old/', to: '/gone/' }]).broken).toEqual(['/old/ leads to /gone/, which does not exist: correct "to"']);
    expect(compare([], ['/apps/a/'], [{ from: '/apps/a/', to: '/apps/a/' }]).broken[0]).toContain('still exists');
    expect(compare([], ['/apps/a/'], [{ from: '/apps/a/#x', to: '/apps/a/#gone' }]).broken[0]).toContain('does not exist');
  });
  test('the message says how to mend it', () => {
    const message = brokenPromise(['/apps/b/#two']);
    expect(message).toContain('content/redirects.yaml');
    expect(message).toContain('- from: /apps/b/#two\n    to: /apps/b/#…');
  });
  test('the record is sorted, has each once, and is read as it was written', () => {
    const text = writeRecord(['/b/', '/a/', '/b/', '/a/#x']);
    expect(text).toMatch(/^# Every address/);
    expect(readRecord(text)).toEqual(['/a/', '/a/#x', '/b/']);
  });
  test('pages, files, and the anchors of checks and services count; what is hashed or asked for does not', () => {
    const html = '<h4 class="check__title" id="one">x</h4><h3 id="childline" class="service__name">y</h3><h2 id="other">z</h2>';
    expect(
      publishedAddresses(
        ['/api/v1/apps.json', '/_astro/x.js', '/downloads/a.pdf', '/index.html'],
        new Map([
          ['/apps/a/', anchorsOf(html)],
          ['/embed/a/', anchorsOf(html)],
          ['/404.html', []],
        ]),
      ),
    ).toEqual(['/apps/a/', '/embed/a/', '/apps/a/#one', '/apps/a/#childline', '/api/v1/apps.json', '/downloads/a.pdf']);
    expect(isPromised('/_headers')).toBe(false);
    expect(isPromised('/search/pages.json')).toBe(false);
    expect(isPromised('/search/words/0a1b2c3d4e.json')).toBe(false);
  });
});

describe('content/redirects.yaml', () => {
  const faults = (value: unknown) => redirects.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
  test('an empty file is none', () => expect(redirects.parse(undefined)).toEqual([]));
  test.each([
    [[{ from: 'apps/a', to: '/b/' }], /write a path from the first slash/],
    [[{ from: '/a/#x', to: '/b/#y' }], /an anchor can only lead to another anchor of the same page/],
    [[{ from: '/a/#x', to: '/a/' }], /say which anchor of \/a\//],
    [
      [
        { from: '/a/', to: '/b/' },
        { from: '/b/', to: '/c/' },
      ],
      /\/b\/ is itself redirected/,
    ],
    [
      [
        { from: '/a/', to: '/b/' },
        { from: '/a/', to: '/c/' },
      ],
      /\/a\/ is redirected twice/,
    ],
  ])('%j', (value, message) => expect(faults(value).join('\n')).toMatch(message));
});
