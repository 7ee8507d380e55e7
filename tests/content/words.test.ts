import { expect, test } from 'vitest';
import { pagesWithoutAliases } from '../../src/lib/rules/aliases.ts';
import { avoidedFindings } from '../../src/lib/rules/avoided-words.ts';
import { setPhrases } from '../../src/lib/rules/set-phrases.ts';
import { sharedSentences } from '../../src/lib/rules/shared-sentences.ts';
import { content, pages } from '../support/content.ts';
import { lines } from '../support/findings.ts';

const guides = pages.filter(({ kind }) => kind === 'guide');

test('no two guides share a sentence of prose, but for the set phrases', () => expect(lines(sharedSentences(guides))).toEqual([]));

test.each(setPhrases.map((phrase) => [phrase]))('the set phrase "%s" is used', (phrase) =>
  expect(sharedSentences(guides, setPhrases.filter((other) => other !== phrase)).length).toBeGreaterThan(0),
);

test('words we avoid are not there', () => expect(lines(avoidedFindings(content, pages))).toEqual([]));

test('every page has words that parents type', () => expect(lines(pagesWithoutAliases(pages))).toEqual([]));
