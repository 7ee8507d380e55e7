import { describe, expect, test } from 'vitest';
import { firstUse, termFaults } from '../../../../src/lib/rules/terms.ts';
import { lines } from '../../../support/findings.ts';
import { brokenContent } from '../../../support/small-content.ts';

describe('firstUse', () => {
  const at = (body: string) => firstUse(body, ['hash', 'two words'])?.at;
  test('finds the first of the words in prose, in any case', () => {
    expect(firstUse('A Hash. Two words.', ['two words', 'hash'])).toEqual({ at: 2, text: 'Hash' });
    expect(at('Two\nwords.')).toBe(0);
  });
  test.each(['## A hash {#hash}', 'See [a hash](/hash/).', '<Say>A hash?</Say>', '{/* hash */}', '<Cite ids="hash" />', 'A hash-tag, rehash.'])(
    'not where nothing can be explained: %s',
    (body) => expect(at(body)).toBeUndefined(),
  );
});

describe('termFaults', () => {
  const faults = (body: string, explain = ['hash']) =>
    lines(
      termFaults(
        brokenContent(({ guide, glossary }) => {
          for (const { data } of glossary) data.terms.push({ id: 'hash', term: 'Hash', also: [], explain, meaning: 'A number.' });
          for (const one of guide) one.body = body;
        }),
      ),
    );
  test('the first use is a Term', () => {
    expect(faults('A <Term id="hash">hash</Term>, then a hash.')).toEqual([]);
    expect(faults('A hash, then a <Term id="hash">hash</Term>.')).toEqual([
      expect.stringMatching(/first-guide\.mdx: hash: explain its first use: <Term id="hash">hash<\/Term>/),
    ]);
  });
  test('a Term of another word is none', () => expect(faults('A <Term id="e2ee">hash</Term>.')).toHaveLength(1));
  test('it is explained once', () =>
    expect(faults('A <Term id="hash">hash</Term> and a <Term id="hash">hash</Term>.')).toEqual([expect.stringMatching(/stands twice/)]));
  test('a word that is not hard may stand', () => expect(faults('A hash.', [])).toEqual([]));
});
