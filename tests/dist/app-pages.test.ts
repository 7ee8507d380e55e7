import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/lib/days.ts';
import { checkedDay } from '../../src/lib/freshness.ts';
import { shownApps } from '../support/shown.ts';
import { documentOf } from '../support/site.ts';

const apps = shownApps();
const order = ['at-a-glance', 'who-can-read', 'checklist', 'report-and-block', 'no-setting', 'questions', 'what-changed', 'unconfirmed', 'sources'];

describe.each(apps)('$id', ({ id, app }) => {
  const page = documentOf(`/apps/${id}/`);
  const text = (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

  test('has its parts in the order of the design', () => {
    const present = [...page.querySelectorAll('h2[id]')].map((heading) => heading.id).filter((heading) => order.includes(heading));
    expect(present).toEqual(order.filter((heading) => present.includes(heading)));
    expect(present).toEqual(expect.arrayContaining(['at-a-glance', 'who-can-read', 'checklist', 'no-setting', 'questions', 'sources']));
  });
  test('shows every check once, with its words, its box and its date', () => {
    expect([...page.querySelectorAll('[data-check]')].map((item) => item.getAttribute('data-check')).sort()).toEqual(app.checks.map((check) => check.id).sort());
    for (const check of app.checks) {
      const item = page.querySelector(`[data-check="${check.id}"]`);
      const words = item?.textContent?.replace(/\s+/g, ' ') ?? '';
      for (const part of [check.title, check.why, check.doesNot, check.say]) expect(words).toContain(part.trim().replace(/\s+/g, ' '));
      expect(words).toContain('Checked ');
      expect(item?.querySelector('input[type=checkbox]:not([checked])')).not.toBeNull();
      const steps = Object.values(check.steps).flatMap((list) => list ?? []);
      if (steps.length === 0) expect(words).toContain('We could not confirm where this is in the menus');
      for (const step of steps) expect(words).toContain(step.trim());
    }
  });
  test('lists every source it cites, dated or "no date"', () => {
    for (const [name, source] of Object.entries(app.sources)) {
      const line = page.getElementById(`source-${name}`)?.textContent ?? '';
      expect(line).toContain(source.title);
      if (!source.dated) expect(line).toContain('no date');
    }
  });
  test('says what it is, what it could not confirm, and that nothing was tried on a phone', () => {
    expect(text).toContain(`We read about them on ${inWords(checkedDay(app.checks))}; we did not try them on one`);
    for (const item of [...app.unconfirmed, ...app.limits]) expect(text).toContain(item.trim().replace(/\s+/g, ' '));
  });
});
