import { describe, expect, test } from 'vitest';
import { citationFaults } from '../../../../src/lib/rules/citations.ts';
import type { Content } from '../../../../src/lib/rules/content.ts';
import { brokenLinks } from '../../../../src/lib/rules/links.ts';
import { needsFaults } from '../../../../src/lib/rules/needs.ts';
import { brokenReferences } from '../../../../src/lib/rules/references.ts';
import { lines } from '../../../support/findings.ts';
import { brokenContent } from '../../../support/small-content.ts';

/** The small content with something added to its guide. */
const withText = (text: string) => brokenContent((content) => content.guide.forEach((guide) => (guide.body += `\n\n${text}\n`)));
const checks = (content: Content) => content.app[0]?.data.checks ?? [];

test('the small content is right as it stands', () => {
  const small = brokenContent();
  expect(lines([...citationFaults(small), ...brokenReferences(small), ...needsFaults(small), ...brokenLinks(small, ['/'])])).toEqual([]);
});

describe('citations', () => {
  test('name a source of the page', () =>
    expect(lines(citationFaults(withText('Said. <Cite ids="s1 s9" />')))).toEqual([
      expect.stringMatching(/first-guide\.mdx: <Cite ids="s9">: there is no such source/),
    ]));
  test('use every source of the page', () =>
    expect(lines(citationFaults(brokenContent(({ guide }) => guide.forEach((one) => (one.body = 'Nothing.')))))).toEqual([
      expect.stringMatching(/sources\.s1: nothing cites this source/),
    ]));
  test('of an app’s prose are those of its checklist', () =>
    expect(lines(citationFaults(brokenContent(({ appGuide }) => appGuide.forEach((one) => (one.body = '<Cite ids="s7" />')))))).toEqual([
      expect.stringMatching(/guide\.mdx: <Cite ids="s7">/),
    ]));
});

describe('references', () => {
  test.each([
    ['<Checks ids="test-app/who-can-write test-app/gone" />', /<Checks>: there is no check "test-app\/gone"/],
    ['<Services ids="police-998" />', /<Services>: there is no service "police-998"/],
    ['<Help situation="nothing" />', /<Help>: there is no situation "nothing"/],
    ['<Term id="x">y</Term>', /<Term>: there is no term "x"/],
    ['<Law topic="x" />', /<Law>: there is no topic "x"/],
    ['<Checks />', /<Checks>: it needs ids="…"/],
  ])('%s', (text, line) => expect(lines(brokenReferences(withText(text)))).toEqual([expect.stringMatching(line)]));
  test('a service that is hidden is no service', () => {
    const hidden = brokenContent(({ services }) => {
      const all = services[0]?.data.services ?? [];
      all.push({ ...structuredClone(all[0]), id: 'other' } as (typeof all)[number]);
      all.slice(0, 1).forEach((one) => (one.publish = 'hide'));
    });
    expect(lines(brokenReferences(hidden))).toEqual([expect.stringMatching(/blackmail\.yaml: services: there is no service "police-999"/)]);
  });
  test('a kind that is missing whole is not told of again and again', () =>
    expect(brokenReferences(brokenContent((content) => (content.services = [])))).toEqual([]));
  test('data is read too', () => {
    const broken = brokenContent(({ app, guide, situation }) => {
      app.forEach(({ data }) => (data.minimumAge.law = 'no-law'));
      guide.forEach(({ data }) => (data.help = ['gone']));
      situation.forEach(({ data }) => (data.guides = ['lost']));
    });
    expect(lines(brokenReferences(broken))).toEqual([
      expect.stringMatching(/minimumAge\.law: there is no topic "no-law"/),
      expect.stringMatching(/help: there is no situation "gone"/),
      expect.stringMatching(/guides: there is no guide "lost"/),
    ]);
  });
});

describe('checks to do first', () => {
  const needing = (first: string[], second: string[]) =>
    needsFaults(
      brokenContent((content) => {
        const [a, b] = checks(content);
        Object.assign(a ?? {}, { needs: first });
        Object.assign(b ?? {}, { needs: second });
      }),
    );
  test('exist', () =>
    expect(lines(needing(['other-app/gone'], []))).toEqual([expect.stringMatching(/who-can-write needs: there is no check "other-app\/gone"/)]));
  test('may be in a row', () => expect(needing(['test-app/time-limit'], [])).toEqual([]));
  test('do not wait for one another', () =>
    expect(lines(needing(['test-app/time-limit'], ['test-app/who-can-write']))).toEqual([expect.stringMatching(/these checks wait for one another: .*→.*→/)]));
  test('do not wait for themselves', () => expect(needing(['test-app/who-can-write'], [])).toHaveLength(1));
});

describe('links', () => {
  test.each([
    ['[x](/guides/first-guide/#what)', undefined],
    ['[x](#what)', undefined],
    ['[x](/apps/test-app/#who-can-write)', undefined],
    ['[x](https://www.gov.uk/)', undefined],
    ['[x](/)', undefined],
    ['[x](/guides/gone/)', /there is no such page/],
    ['[x](/guides/first-guide/#gone)', /has no heading #gone\. It has: what/],
    ['[x](#gone)', /no heading of this page/],
    ['[x](/guides/first-guide)', /slash at the end/],
    ['[x](guides/first-guide/)', /from the top/],
    ['[x](http://www.gov.uk/)', /from the top/],
  ])('%s', (text, line) => expect(lines(brokenLinks(withText(text), ['/']))).toEqual(line ? [expect.stringMatching(line)] : []));
});
