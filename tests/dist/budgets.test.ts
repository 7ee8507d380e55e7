import { describe, expect, test } from 'vitest';
import { kindOf, kinds, type Kind } from '../support/kinds.ts';
import { assetsOf, documentOf, pagePaths, wireBytes } from '../support/site.ts';

/** The design's budgets, in bytes over the wire (brotli). KB = 1,000 bytes. */
const html = 14_000;
type Budget = { all: number; script: number; elements: number; requests: number };
const reading: Budget = { all: 20_000, script: 3_000, elements: 2_500, requests: 12 };
const budgets: Record<Kind, Budget> = {
  home: { ...reading },
  compare: { ...reading, all: 30_000, script: 14_000, requests: 20 },
  sheet: { ...reading, all: 30_000, script: 6_000, requests: 12 },
  'past sheet': { ...reading, all: 30_000, script: 6_000, requests: 12 },
  app: { ...reading, all: 30_000, script: 14_000, requests: 20 },
  'debate, law and charts': { ...reading },
  guide: { ...reading, all: 14_000 },
  situation: { ...reading, all: 14_000 },
  talk: { ...reading, all: 14_000 },
  plan: { all: 45_000, script: 20_000, elements: 5_000, requests: 24 },
  search: { ...reading, all: 30_000, script: 20_000, requests: 20 }, // with the index: the browser tests hold 100 KB
  print: { all: 45_000, script: 20_000, elements: 5_000, requests: 24 },
  'check your copy': { ...reading, all: 30_000, script: 14_000, requests: 20 },
  embed: { ...reading, all: 30_000, script: 14_000, requests: 20 },
  list: { ...reading },
  about: { ...reading, all: 30_000, script: 16_000, requests: 20 },
};
const sum = (parts: readonly (readonly [string, number])[]) => parts.reduce((total, [, bytes]) => total + bytes, 0);
const largest = (parts: readonly (readonly [string, number])[]) =>
  [...parts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([name, bytes]) => `${bytes} ${name}`)
    .join('\n');

const paths = pagePaths();

test('every page belongs to a kind, which gives it its budget', () => expect(paths.filter((path) => !kindOf(path))).toEqual([]));
test('the kinds every edition has are there', () => {
  const found = new Set(paths.map(kindOf));
  for (const kind of ['home', 'compare', 'app', 'guide', 'situation', 'talk', 'search', 'list', 'about'] satisfies Kind[]) expect(found, kind).toContain(kind);
});

describe.each(kinds.map(({ kind }) => kind).filter((kind) => paths.some((path) => kindOf(path) === kind)))('%s', (kind) => {
  const budget = budgets[kind];
  test.for(paths.filter((path) => kindOf(path) === kind))('%s', (path) => {
    const { scripts, styles } = assetsOf(path);
    const icons = [...documentOf(path).querySelectorAll('link[rel=icon]')].map((link) => link.getAttribute('href') ?? '');
    const weigh = (files: readonly string[]) => files.map((file) => [file, wireBytes(file)] as const);
    const [page, script, all] = [weigh([path]), weigh(scripts), weigh([path, ...scripts, ...styles, ...icons])];
    const elements = [...documentOf(path).querySelectorAll('*')];
    const sections = [...documentOf(path).querySelectorAll('main > *')].map(
      (part) => [`elements in <${part.localName}> ${part.getAttribute('class') ?? ''} ${part.querySelector('h2')?.textContent ?? ''}`.trim(), part.querySelectorAll('*').length] as const,
    );
    expect.soft(sum(page), `HTML of ${path}: more than the first round trip`).toBeLessThanOrEqual(html);
    expect.soft(sum(script), `script of ${path}; the largest:\n${largest(script)}`).toBeLessThanOrEqual(budget.script);
    expect.soft(sum(all), `all of ${path}; the largest:\n${largest(all)}`).toBeLessThanOrEqual(budget.all);
    expect.soft(all.length, `requests of ${path}:\n${largest(all)}`).toBeLessThanOrEqual(budget.requests);
    expect.soft(elements.length, `elements of ${path}; the largest parts:\n${largest(sections)}`).toBeLessThanOrEqual(budget.elements);
  });
});
