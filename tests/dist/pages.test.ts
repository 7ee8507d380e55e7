import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { policyForMeta } from '../../src/lib/security.ts';
import { documentOf, htmlOf, pagePaths, siteDir } from '../support/site.ts';

const paths = pagePaths();
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'void-style': 'off', // Preact and Sätteri write <input/>
    'no-trailing-whitespace': 'off', // of no matter to a browser
    'long-title': 'off', // a length advice for search engines, not validity
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'require-sri': 'off', // every file is from our own origin
    'no-implicit-button-type': 'error',
    'tel-non-breaking': 'off', // numbers are written as people read them
    'prefer-native-element': ['error', { exclude: ['region'] }],
    'no-redundant-role': 'error',
  },
});

test('the sitemap lists every page that may be found', () => {
  const index = readFileSync(`${siteDir}/sitemap-0.xml`, 'utf8');
  const listed = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const open = paths.filter((path) => !documentOf(path).querySelector('meta[name=robots][content*=noindex]'));
  expect(listed.sort()).toEqual(open);
});

test('titles and descriptions are unique', () => {
  for (const [what, read] of [
    ['title', (page: Document) => page.title],
    ['description', (page: Document) => page.querySelector('meta[name=description]')?.getAttribute('content')],
  ] as const) {
    const seen = new Map<string, string>();
    for (const path of paths) {
      const text = read(documentOf(path)) ?? '';
      expect(text.length, `${path} has no ${what}`).toBeGreaterThan(5);
      expect(seen.get(text), `${path} and another page share the ${what} "${text}"`).toBeUndefined();
      seen.set(text, path);
    }
  }
});

describe.each(paths)('%s', (path) => {
  const page = documentOf(path);
  test('is valid HTML', async () => {
    const report = await validator.validateString(htmlOf(path));
    const problems = report.results.flatMap((result) => result.messages.map((message) => `${message.line}: ${message.ruleId}: ${message.message}`));
    expect(problems).toEqual([]);
  });
  test('where it names another page of ours, it leads there', () => {
    // Not in a check, which stands in other sites and on paper too.
    const named = [...page.querySelectorAll('main p, main li, main dd')].filter((element) => !element.closest('.check, .paper, [data-pagefind-ignore]'));
    const plain = named.map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll('a, ul, ol')) part.replaceWith(part.tagName === 'A' ? '§' : '');
      return copy.textContent ?? '';
    });
    expect(plain.filter((text) => /\bour (\S+ )?page\b(?! (on |about )?§)/i.test(text))).toEqual([]);
  });
  test('has one h1, a language, a canonical address, the policy, and no referrer', () => {
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.documentElement.getAttribute('lang')).toBe('en-GB');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^https:\/\//);
    expect(page.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
    expect(page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content')).toBe(policyForMeta);
  });
  test('holds nothing the policy forbids', () => {
    const inline = [...page.querySelectorAll('script')].filter((script) => !script.getAttribute('src') && script.getAttribute('type') !== 'application/ld+json');
    expect(inline).toHaveLength(0);
    expect(page.querySelectorAll('style, [style], base, iframe, object, embed')).toHaveLength(0);
    const handlers = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => /^on[a-z]/.test(name)));
    expect(handlers).toEqual([]);
  });
  test('asks nothing of another origin', () => {
    const loaded = [...page.querySelectorAll('script[src], img[src], source[src], link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload]')];
    for (const element of loaded) expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(/^\/(?!\/)/);
  });
  test('has the quotes of print and no space before a mark, but in code', () => {
    const read = page.body.cloneNode(true) as HTMLElement;
    read.querySelectorAll('pre, code, script, textarea').forEach((code) => code.replaceWith('code'));
    expect([...(read.textContent ?? '').matchAll(/.{0,20}(?:["']|[\p{L}\p{N}]\s+[.,;!?](?=\s)).{0,20}/gu)].map(([words]) => words)).toEqual([]);
  });
  test('has help within one step: 999, the help page, a way out', () => {
    expect(page.querySelector('a[href="tel:999"]')).not.toBeNull();
    expect(page.querySelector('a[href$="/help/"]')).not.toBeNull();
    // A checklist in another site's frame cannot take the reader away from that site.
    if (!path.startsWith('/embed/')) expect(page.querySelector('[data-exit]')?.getAttribute('href')).toMatch(/^https:/);
  });
});
