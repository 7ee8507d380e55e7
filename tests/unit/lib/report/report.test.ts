import { describe, expect, test } from 'vitest';
import { asPage } from '../../../../src/lib/report/as-page.ts';
import { asText } from '../../../../src/lib/report/as-text.ts';
import { dueBy, reviews } from '../../../../src/lib/report/due.ts';
import { readingAges } from '../../../../src/lib/report/reading-ages.ts';
import { report } from '../../../../src/lib/report/report.ts';
import { unconfirmed } from '../../../../src/lib/report/unconfirmed.ts';
import { unusedSources } from '../../../../src/lib/report/unused-sources.ts';
import { weakClaims, weakness } from '../../../../src/lib/report/weak-sources.ts';
import { prosePages } from '../../../../src/lib/rules/pages.ts';
import type { Source } from '../../../../src/schema/source.ts';
import { brokenContent, smallDay } from '../../../support/small-content.ts';

const small = brokenContent();
const source = (kind: Source['kind'], dated: string | null): Source => ({ title: 'T', publisher: 'P', url: null, kind, dated, established: 'E' });

describe('what is due', () => {
  // In the small content the essential check was looked at on 20 November 2026, the extra one on the 21st.
  const due = (day: string, content = small) => dueBy(reviews(content, day), day).map(({ file, check }) => check ?? file);
  test('is nothing before its day', () => expect(due('2027-02-19')).toEqual([]));
  test('is an essential check, and every page, after three months', () => {
    expect(due('2027-02-20')).toContain('who-can-write');
    expect(due('2027-02-20')).toEqual(expect.arrayContaining(['guides/first-guide.mdx', 'help/blackmail.yaml', 'help/services.yaml', 'law.yaml']));
    expect(due('2027-02-20')).not.toContain('time-limit');
  });
  test('is another check after six', () => {
    expect(due('2027-05-20')).not.toContain('time-limit');
    expect(due('2027-05-21')).toContain('time-limit');
  });
  test('is first what was reported as moved', () => {
    const moved = brokenContent(({ app }) => Object.assign(app[0]?.data.checks[1] ?? {}, { reportedMoved: '2026-11-24' }));
    expect(due('2027-02-20', moved)[0]).toBe('time-limit');
    expect(due('2026-11-24', moved)).toEqual(['time-limit']);
  });
});

describe('weak sources', () => {
  test.each<[string, Source[], string[]]>([
    ['the maker, dated', [source('official', '2026')], []],
    ['the maker, undated', [source('official', null)], ['undated']],
    ['news, dated', [source('press', '2026')], ['secondary']],
    ['news, undated', [source('press', null), source('other', null)], ['undated', 'secondary']],
    ['both together', [source('official', null), source('press', '2026')], []],
  ])('%s', (_, sources, why) => expect(weakness(sources)).toEqual(why));
  test('are found in data by the name of a check, in prose by its sentence', () => {
    const found = weakClaims(small);
    expect(found).toContainEqual({ file: 'apps/test-app/checklist.yaml', where: 'checks.who-can-write', why: ['undated'], on: ['Test Maker'] });
    expect(found).toContainEqual({ file: 'apps/test-app/checklist.yaml', where: 'checks.time-limit', why: ['secondary'], on: ['A Paper'] });
    expect(found).toContainEqual({ file: 'apps/test-app/guide.mdx', where: 'It is used to talk.', why: ['undated'], on: ['Test Maker'] });
    expect(found.map(({ why }) => why.length)).toEqual(found.map(({ why }) => why.length).sort((a, b) => b - a));
  });
});

test('what we could not confirm is gathered from lists, checks without steps, cells and prose', () => {
  const content = brokenContent(({ app, guide, services }) => {
    app.forEach(({ data }) => (data.unconfirmed = ['We found no menu.']));
    guide.forEach((one) => (one.body += '\n\nWe could not confirm the day. It rains.\n'));
    services[0]?.data.services.forEach((one) => (one.publish = 'check'));
  });
  expect(unconfirmed(content).map(({ where, what }) => `${where ?? ''}: ${what}`)).toEqual([
    'unconfirmed: We found no menu.',
    'time-limit: no steps: Set a time limit',
    'compare.locationSharing: We could not confirm this',
    'police-999: hours not established: Police',
    ': We could not confirm the day.',
  ]);
});

test('reading ages come hardest first, each with its hardest sentences', () => {
  const page = (title: string, prose: string[]) => ({ kind: 'guide' as const, id: title, file: title, title, prose });
  const [first, second] = readingAges(
    [
      page('easy', ['It is late now, so go.']),
      page('hard', ['International organisations facilitate verification functionality additionally. The dog is out in the rain.']),
    ],
    1,
  );
  expect([first?.title, second?.title]).toEqual(['hard', 'easy']);
  expect(first?.hardest.map(({ text }) => text)).toEqual(['International organisations facilitate verification functionality additionally.']);
  expect([first?.words, second?.wordsPerSentence]).toEqual([13, 6]);
  expect(readingAges([page('empty', [])])[0]).toMatchObject({ grade: 0, words: 0, wordsPerSentence: 0 });
});

test('sources used nowhere are named', () => {
  const content = brokenContent(({ guide }) => guide.forEach(({ data }) => (data.sources['s2'] = source('press', null))));
  expect(unusedSources(content).map(({ where }) => where)).toEqual(['sources.s2']);
  expect(unusedSources(small)).toEqual([]);
});

describe('the report', () => {
  const fault = { file: 'x.mdx', where: 'title', what: 'write <it> & "go"' };
  const made = report(small, smallDay, [fault]);
  test('has a section for each kind of work', () =>
    expect(made.sections.map(({ id }) => id)).toEqual(['faults', 'due', 'soon', 'weak', 'unconfirmed', 'reading', 'words', 'aliases', 'sources']));
  test('says what comes next when nothing is due', () => expect(asText(made)).toMatch(/Due for review: none\n.*Next: .* on 20 February 2027\./));
  test('prints the first lines, and counts the rest', () => {
    const pages = prosePages(small, smallDay).length;
    expect(asText(made, 2)).toMatch(new RegExp(`Reading age: ${pages}\n(.*\n){1,9}  … and ${pages - 2} more`));
    expect(asText(made, Infinity)).not.toContain('more\n');
    expect(asText(made)).toContain('  x.mdx: title | write <it> & "go"');
  });
  test('is a page on which nothing of the content can become markup', () => {
    const html = asPage(made);
    expect(html).toContain('write &lt;it&gt; &amp; &quot;go&quot;');
    expect(html).toContain('<a href="#weak">');
    expect(html).toMatch(/<h2 id="due">Due for review \(none\)<\/h2>/);
    expect(html).toContain('name="robots" content="noindex"');
  });
});
