import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/lib/days.ts';
import { valueTexts, withUnit } from '../../src/lib/figures.ts';
import { sideNames } from '../../src/lib/words/figures.ts';
import type { Figures } from '../../src/schema/figure.ts';
import type { Sources } from '../../src/schema/source.ts';
import type { Timeline } from '../../src/schema/timeline.ts';
import { shown } from '../support/shown.ts';
import { documentOf, pagePaths } from '../support/site.ts';

const { figures, sources } = shown('figures.yaml') as Figures;
const timeline = shown('timeline.yaml') as Timeline;

const guides = pagePaths().filter((path) => path.startsWith('/guides/'));
const holding = (selector: string) => guides.map((path) => documentOf(path)).find((page) => page.querySelector(selector));
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What a citation says must be the place of the source in the page's list, and the source the one the file means. */
function expectCited(page: Document, part: Element | null, names: readonly string[], all: Sources) {
  const list = [...page.querySelectorAll('.sources li')];
  const cited = [...(part?.querySelectorAll('.cite a') ?? [])].map((link) => {
    const line = page.getElementById((link.getAttribute('href') ?? '').slice(1));
    expect(words(link)).toBe(`Source ${list.indexOf(line as Element) + 1}`);
    return words(line);
  });
  for (const name of names) expect(cited.some((line) => line.includes(all[name]?.publisher ?? name))).toBe(true);
}

describe.each(figures)('the chart $id', (figure) => {
  const page = holding(`#chart-${figure.id}`);
  const chart = page?.getElementById(`chart-${figure.id}`);

  test('stands on a page, with the same numbers in a table as the file has', () => {
    expect(chart, 'no guide shows it').toBeTruthy();
    const rows = [...(chart?.querySelectorAll('tbody tr') ?? [])].map((row) => [words(row.querySelector('th')), words(row.querySelector('td')).split(' ')[0]]);
    const texts = valueTexts(figure.points);
    expect(rows).toEqual(figure.points.map(({ label }, index) => [label, `${texts[index]}${figure.unit === '%' ? '%' : ''}`]));
    expect([...(chart?.querySelectorAll('thead th') ?? [])].map(words)).toEqual([figure.xLabel, figure.yLabel]);
    for (const { value } of figure.points) expect(words(chart?.querySelector('table')).replaceAll(',', '')).toContain(String(value));
  });
  test('is drawn with those numbers, told in words, and holds no style', () => {
    const svg = chart?.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(words(svg?.querySelector('title'))).toBe(figure.title);
    expect(words(svg?.querySelector('desc'))).toBe(figure.description);
    const drawn = [...(svg?.querySelectorAll('text') ?? [])].map(words);
    for (const text of valueTexts(figure.points)) expect(drawn).toContain(withUnit(text, figure.unit));
    expect(svg?.querySelectorAll('rect')).toHaveLength(figure.points.length);
    expect(chart?.querySelectorAll('style, [style], [fill]:not([fill="currentColor"]):not([fill="none"])')).toHaveLength(0);
  });
  test('says who counted, what to beware of, and names its sources with their dates', () => {
    expect(words(chart)).toContain(figure.caution);
    for (const { note } of figure.points) if (note) expect(words(chart)).toContain(note);
    const line = chart?.querySelector('.chart__source') ?? null;
    const names = [...new Set(figure.points.flatMap((point) => point.sources))];
    for (const name of names) {
      expect(words(line)).toContain(sources[name]?.publisher);
      expect(words(line)).toContain(sources[name]?.dated ? inWords(sources[name].dated) : 'no date');
    }
    if (page) expectCited(page, line, names, sources);
  });
});

describe('the timeline', () => {
  const page = holding('.timeline');
  const items = [...(page?.querySelectorAll('.timeline ol > li') ?? [])];

  test('is a list of every event in order, with its date, its side and its sources', () => {
    expect(items.map((item) => item.querySelector('time')?.getAttribute('datetime'))).toEqual(timeline.events.map((event) => event.date));
    for (const [index, event] of timeline.events.entries()) {
      const item = items[index];
      for (const part of [inWords(event.date), sideNames[event.side], event.title, event.what]) expect(words(item)).toContain(part);
      if (page && item) expectCited(page, item, event.sources, timeline.sources);
    }
  });
  test('is drawn with a mark for each', () => {
    const svg = page?.querySelector('.timeline svg');
    expect(svg?.querySelectorAll('.chart__dot path')).toHaveLength(timeline.events.length);
    expect(words(svg?.querySelector('desc'))).toContain(`${timeline.events.length} events`);
    expect(page?.querySelectorAll('.timeline :is(style, [style])')).toHaveLength(0);
  });
});

describe.each(guides)('%s', (path) => {
  const page = documentOf(path);
  test('lists no publication twice', () => {
    const lines = [...page.querySelectorAll('.sources li')];
    const addresses = lines.map((line) => line.querySelector('a')?.getAttribute('href') ?? words(line));
    expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
  });
  test('shows each source only if something on it leads there', () => {
    for (const line of page.querySelectorAll('.sources li')) expect(page.querySelector(`main a[href="#${line.id}"]`), words(line)).not.toBeNull();
  });
});

test('the pages of all sources name each guide beside every source of its list, charts and timeline included', () => {
  const lists = pagePaths().filter((path) => path.startsWith('/sources/'));
  const links = lists.flatMap((path) => [...documentOf(path).querySelectorAll('.all-sources a')].map((link) => link.getAttribute('href')));
  for (const path of guides) expect(links.filter((link) => link === path).length, path).toBe(documentOf(path).querySelectorAll('.sources li').length);
});
