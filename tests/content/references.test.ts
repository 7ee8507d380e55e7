import { expect, test } from 'vitest';
import { citationFaults } from '../../src/lib/rules/citations.ts';
import { brokenLinks } from '../../src/lib/rules/links.ts';
import { needsFaults } from '../../src/lib/rules/needs.ts';
import { brokenReferences } from '../../src/lib/rules/references.ts';
import { termFaults } from '../../src/lib/rules/terms.ts';
import { content, fixed } from '../support/content.ts';
import { lines } from '../support/findings.ts';

test('every citation in prose names a source of its page, and every source is cited', () => expect(lines(citationFaults(content))).toEqual([]));

test('every check, service, situation, term, topic and guide that is referred to exists', () => expect(lines(brokenReferences(content))).toEqual([]));

test('checks to do first exist, and do not wait for one another', () => expect(lines(needsFaults(content))).toEqual([]));

test('every link in prose leads to a page and a heading that exist', () => expect(lines(brokenLinks(content, fixed))).toEqual([]));

test('a hard word is explained where a guide or a talk page first writes it', () => expect(lines(termFaults(content))).toEqual([]));

test('no source names our own tools for its publisher', () => {
  const files = content.raw.flatMap(({ path, text }) => [...text.matchAll(/publisher: .*\bindex\b.*/g)].map(([line]) => `${path}: ${line}`));
  expect(files).toEqual([]);
});
