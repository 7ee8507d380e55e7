import { describe, expect, test } from 'vitest';
import { pagesWithoutAliases } from '../../../../src/lib/rules/aliases.ts';
import { avoidedFindings, avoidedIn } from '../../../../src/lib/rules/avoided-words.ts';
import { leftMarkers } from '../../../../src/lib/rules/markers.ts';
import { allProse, prosePages } from '../../../../src/lib/rules/pages.ts';
import { averageGrades, gradeLimit, hardPages, longSentences, wordsPerSentence } from '../../../../src/lib/rules/reading-age.ts';
import { sharedSentences } from '../../../../src/lib/rules/shared-sentences.ts';
import { lines } from '../../../support/findings.ts';
import { brokenContent, smallDay } from '../../../support/small-content.ts';

describe('words we avoid', () => {
  test.each([
    ['We ensure that it works.', 'ensure'],
    ['Ensuring it takes time.', 'ensure'],
    ['They utilised it.', 'utilise'],
    ['Call us prior to that.', 'prior to'],
    ['Stop now!', '!'],
    ['Wait. Please note the time.', 'please note'],
  ])('%s', (text, word) => expect(avoidedIn(text).map((found) => found.word)).toEqual([word]));
  test.each(['Choose Enable on the screen.', 'Turn on two-step verification.', 'It is individualistic.', 'She is an assistant.', 'Make sure of it.'])(
    '%s may stand',
    (text) => expect(avoidedIn(text)).toEqual([]),
  );
  test('are found in headings, data and prose, with what to write instead', () => {
    const small = brokenContent((content) => {
      content.guide.forEach((guide) => (guide.body += '\n## How to utilise it {#x}\n'));
      content.situation.forEach(({ data }) => (data.opening = 'Act regarding this.'));
    });
    const found = lines(avoidedFindings(small, prosePages(small, smallDay)));
    expect(found).toEqual([
      expect.stringMatching(/blackmail\.yaml: Act regarding this\.: we avoid “regarding”: write about/),
      expect.stringMatching(/first-guide\.mdx: How to utilise it/),
    ]);
  });
});

describe('markers', () => {
  test.each([
    ['maker: "FILL: the firm"', 'maker: the firm'],
    ['kind: FILL # one of two', 'kind: one of two'],
    ['TODO', ''],
  ])('%s', (text, what) =>
    expect(leftMarkers([{ path: 'a.yaml', text: `x: 1\n${text}` }])).toEqual([{ file: 'a.yaml', where: 'line 2', what: `still to be written: ${what}` }]),
  );
  test('are capitals alone', () => expect(leftMarkers([{ path: 'a.yaml', text: 'Fill in the form and rewrite it. FILLING' }])).toEqual([]));
});

describe('shared sentences', () => {
  const a = { file: 'a', prose: ['Ask one thing before you go to bed. Then stop.'] };
  const b = { file: 'b', prose: ['Then stop.', '“Ask one thing, before you go to bed!”'] };
  test('are found, whatever their marks, if they have six words or more', () =>
    expect(lines(sharedSentences([a, b], []))).toEqual([expect.stringMatching(/^content\/b: .*stands in content\/a too/)]));
  test('may be set phrases', () => expect(sharedSentences([a, b], ['Ask one thing before you go to bed.'])).toEqual([]));
  test('may stand twice in one file', () => expect(sharedSentences([{ ...a, prose: [...a.prose, ...a.prose] }], [])).toEqual([]));
});

describe('reading age', () => {
  const hard = 'Organisations facilitate considerable additional verification functionality internationally.';
  const page = (id: string, prose: string[]) => ({ kind: 'guide' as const, id, file: `guides/${id}.mdx`, title: id, prose });
  test('a hard page is named with its grade', () =>
    expect(lines(hardPages([page('x', [hard]), page('y', ['It is late.'])]))).toEqual([
      expect.stringMatching(/x\.mdx: its reading grade is \d+\.\d; the most is 8/),
    ]));
  test('law and debate may be a little harder', () => expect([gradeLimit('encryption-debate'), gradeLimit('grooming')]).toEqual([9.5, 8]));
  test('a sentence may have 30 words', () => {
    const words = (count: number) => `${Array.from({ length: count }, () => 'go').join(' ')}.`;
    expect(longSentences([page('x', [words(30)])])).toEqual([]);
    expect(lines(longSentences([page('x', [words(31)])]))).toEqual([expect.stringMatching(/31 words in one sentence/)]);
  });
  test('averages are by kind', () => {
    expect(wordsPerSentence([page('x', ['One two three.']), page('y', ['One two three four five.'])])).toEqual({ guide: 4 });
    const small = brokenContent();
    const grades = averageGrades(small, prosePages(small, smallDay));
    expect(Object.keys(grades)).toEqual(['situation', 'talk', 'check', 'all']);
    expect(grades.all).toBeLessThan(6);
    small.situation.forEach(({ data }) => (data.now = [hard, hard]));
    expect(averageGrades(small, prosePages(small, smallDay)).situation).toBeGreaterThan(grades.situation + 6);
  });
});

describe('what a page shows from other files', () => {
  const small = brokenContent(({ guide, figures, timeline }) => {
    guide.forEach((one) => (one.body += '\n<Chart id="letters" />\n\n<Timeline />\n'));
    const data = { looked: smallDay, sources: {} };
    const points = [{ label: '2025', value: 1, note: 'A guess.', sources: ['s1'] }];
    const figure = { id: 'letters', title: 'T', description: 'One letter.', kind: 'bar' as const, xLabel: 'Year', yLabel: 'Letters', unit: 'letters', points };
    figures.push({ kind: 'figures', id: 'figures', path: 'figures.yaml', body: '', data: { ...data, figures: [{ ...figure, caution: 'No parcels.' }] } });
    const events = [{ date: '2019', title: 'A plan', what: 'It begins.', side: 'app' as const, sources: ['s1'] }];
    timeline.push({ kind: 'timeline', id: 'timeline', path: 'timeline.yaml', body: '', data: { ...data, events } });
  });
  const takenIn = (day: string) => prosePages(small, day).find(({ id }) => id === 'first-guide')?.takenIn;
  test('is the law of the day', () => {
    expect(takenIn('2026-11-24')).toContain('It is announced.');
    expect(takenIn('2027-01-01')).toContain('It may hold now. Check.');
    expect(takenIn('2027-01-01')).not.toContain('It is announced.');
  });
  test('is its charts and the timeline', () =>
    expect(takenIn(smallDay)).toEqual(expect.arrayContaining(['One letter.', 'A guess.', 'No parcels.', 'A plan', 'It begins.'])));
  test('counts for its reading age, and not as its own sentences', () => {
    const page = prosePages(small, smallDay).find(({ id }) => id === 'first-guide');
    expect(page?.prose).not.toContain('One letter.');
    expect(page && allProse(page)).toContain('One letter.');
  });
});

test('a page without search words is named', () => {
  const small = brokenContent(({ guide }) => guide.forEach(({ data }) => (data.aliases = [])));
  expect(lines(pagesWithoutAliases(prosePages(small, smallDay)))).toContainEqual(
    expect.stringMatching(/first-guide\.mdx: aliases: add words that parents type/),
  );
});
