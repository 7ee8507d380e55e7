import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edition, editions } from '../../src/lib/freshness.ts';
import { settings } from '../../src/settings.ts';
import { shownApps } from '../support/shown.ts';
import { documentOf, pagePaths, siteDir } from '../support/site.ts';

const first = settings.site.firstPublished;
const apps = shownApps();
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ');

describe.each(apps)('the sheet of $id', ({ id, app }) => {
  const sheet = documentOf(`/apps/${id}/sheet/`).querySelector('[data-paper="sheet"]');

  test('has every check with its box, steps and words', () => {
    const items = [...(sheet?.querySelectorAll('[data-check]') ?? [])];
    expect(items.map((item) => item.getAttribute('data-check')).sort()).toEqual(app.checks.map((check) => check.id).sort());
    for (const check of app.checks) {
      const item = sheet?.querySelector(`[data-check="${check.id}"]`);
      expect(item?.querySelector('.paper-box')).not.toBeNull();
      for (const part of [check.title, check.why, check.say, ...Object.values(check.steps).flatMap((steps) => steps ?? [])])
        expect(words(item).toLowerCase()).toContain(part.trim().replace(/\s+/g, ' ').toLowerCase());
    }
  });
  test('keeps its minutes with their number', () => {
    const facts = [...(sheet?.querySelectorAll('.paper-check__facts') ?? [])].map((line) => line.textContent ?? '').join('\n');
    expect(facts).toMatch(/\d\u00a0minute/);
    expect(facts).not.toMatch(/\d minute/);
  });
  test('states its edition and a code for it', () => {
    const newest = edition(app.changes, first);
    expect(sheet?.getAttribute('data-line')).toMatch(/^Edition \d+ \w+ \d+ · Checked \d+ \w+ \d+ · Ask again after \d+ \w+ \d+$/);
    expect(sheet?.querySelector('[data-paper-code]')?.getAttribute('data-address')).toBe(`${settings.address}${settings.base}check-your-copy/#${id}=${newest}`);
  });
  test('stays readable in every edition, and is named in the table of copies', () => {
    const row = documentOf('/check-your-copy/').querySelector(`tr[data-app="${id}"]`);
    for (const day of editions(app.changes, first)) {
      expect(documentOf(`/apps/${id}/sheet/${day}/`).querySelector('[data-paper]')?.getAttribute('data-edition')).toBe(day);
      expect(row?.querySelector(`[data-edition="${day}"] a`)?.getAttribute('href')).toBe(`${settings.base}apps/${id}/sheet/${day}/`);
    }
  });
});

test('links to PDFs stand where the build made them, and nowhere else', () => {
  const links = pagePaths().flatMap((path) => [...documentOf(path).querySelectorAll('a[href*="/downloads/"][href$=".pdf"]')]);
  const files = links.map((link) => join(siteDir, (link.getAttribute('href') ?? '').slice(settings.base.length)));
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  if (existsSync(join(siteDir, 'downloads/all-sheets.pdf'))) expect(files.length).toBeGreaterThan(100);
});

test('paper without an edition says how it is checked, too', () => {
  expect(words(documentOf('/check-your-copy/').querySelector('main'))).toContain('Guides and help sheets have no edition.');
});
