import { describe, expect, test } from 'vitest';
import { choosable, columns } from '../../src/lib/comparison.ts';
import { comparisonCells } from '../../src/lib/comparison-cells.ts';
import { columnNames } from '../../src/lib/words/comparison.ts';
import { shownApps } from '../support/shown.ts';
import { documentOf, htmlOf } from '../support/site.ts';

const apps = shownApps().sort((a, b) => a.app.name.localeCompare(b.app.name, 'en-GB'));
const page = documentOf('/apps/');
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = [...page.querySelectorAll('.comparison tbody tr')];

test('every app has a row, by name, under every column', () => {
  const names = columns.map((column) => columnNames[column]);
  for (const shown of ['.comparison__sort', '.comparison__head']) expect([...page.querySelectorAll(`.comparison thead th > ${shown}`)].map(words)).toEqual(names);
  expect(rows.map((row) => words(row.querySelector('th')))).toEqual(apps.map(({ app }) => app.name));
});

describe.each(apps)('$id', ({ id, app }) => {
  const row = rows[apps.findIndex((other) => other.id === id)];
  const cell = (column: (typeof choosable)[number]) => row?.querySelectorAll('td')[choosable.indexOf(column)];

  test('its row says what its page says', () => {
    for (const column of choosable) {
      const { head, text, value } = comparisonCells(app)[column];
      expect(words(cell(column))).toBe([head, text].filter(Boolean).join(' ').replace(/\s+/g, ' '));
      expect(cell(column)?.getAttribute('data-v') ?? undefined).toBe(value);
    }
    expect(words(cell('messages'))).toContain(app.encryption.short);
    expect(words(cell('strangers'))).toContain(app.compare.strangersCanMessage.note);
    for (const item of app.supervision?.doesNotShow ?? []) expect(words(cell('unseen'))).toContain(item);
    expect(row?.querySelector('th a')?.getAttribute('href')).toBe(`/apps/${id}/`);
    expect(row?.getAttribute('data-kind')).toBe(app.kind);
  });
});

test('the texts of the table stand on the page once: the script reads them from there', () => {
  const html = htmlOf('/apps/');
  for (const { app } of apps) if (app.encryption.short.length > 60) expect(html.split(app.encryption.short.slice(0, 40)).length, app.name).toBeLessThanOrEqual(2);
  expect(page.querySelectorAll('astro-island, script[type="application/json"]')).toHaveLength(0);
});
