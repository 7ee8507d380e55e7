import { expect, test } from 'vitest';
import { pagesWithoutAliases } from '../../src/lib/rules/aliases.ts';
import { avoidedFindings } from '../../src/lib/rules/avoided-words.ts';
import { sharedSentences } from '../../src/lib/rules/shared-sentences.ts';
import { content, pages } from '../support/content.ts';
import { lines } from '../support/findings.ts';

const guides = pages.filter(({ kind }) => kind === 'guide');

test('no two guides share a sentence of prose, but for the set phrases', () => expect(lines(sharedSentences(guides))).toEqual([]));

test('words we avoid are not there', () => expect(lines(avoidedFindings(content, pages))).toEqual([]));

test('every page has words that parents type', () => expect(lines(pagesWithoutAliases(pages))).toEqual([]));
