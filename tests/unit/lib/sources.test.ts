import { describe, expect, test } from 'vitest';
import { mergeSources, sourceDate, sourceNumbers, titleSentence } from '../../../src/lib/sources.ts';
import type { Source } from '../../../src/schema/source.ts';

const source = (kind: Source['kind'], dated: string | null): Source => ({ title: 'T', publisher: 'P', url: null, kind, dated, established: 'E' });

describe('sources', () => {
  test('are numbered as the page lists them', () =>
    expect(sourceNumbers(['b'], { a: source('press', null), b: source('press', null) })).toEqual([{ id: 'source-b', number: 2 }]));
  test('a citation to a missing source throws, naming those there are', () =>
    expect(() => sourceNumbers(['x'], { a: source('press', null) })).toThrow(/"x".*a/));
  test.each([
    ['Family agreement', 'Family agreement.'],
    ['Will it make players safer?', 'Will it make players safer?'],
    ['“Who is there?”', '“Who is there?”'],
    ['The “lock”', 'The “lock”.'],
  ])('a title ends with one mark: %s', (title, sentence) => expect(titleSentence(title)).toBe(sentence));
  test('no date is said, not guessed', () => expect(sourceDate(null)).toBe('no date'));
});

describe('sources of several files on one page', () => {
  const at = (url: string | null, title = 'T') => ({ ...source('press', null), url, title });
  test('are listed in order, the same publication once, by its address', () => {
    const { list, sameAs } = mergeSources([
      { file: 'guide.mdx', sources: { a: at('https://a.test/'), b: at(null) } },
      { file: 'law.yaml', sources: { a: at('https://a.test/'), c: at('https://a.test/', 'Other words for it'), d: at('https://d.test/') } },
    ]);
    expect(Object.keys(list)).toEqual(['a', 'b', 'd']);
    expect(sameAs).toEqual({ c: 'a' });
    expect(sourceNumbers(['c', 'd', 'a'], list, sameAs)).toEqual([
      { id: 'source-a', number: 1 },
      { id: 'source-d', number: 3 },
    ]);
  });
  test('without an address, title and publisher tell them apart', () => {
    const { list, sameAs } = mergeSources([
      { file: 'guide.mdx', sources: { a: at(null) } },
      { file: 'law.yaml', sources: { b: at(null), c: at(null, 'Another') } },
    ]);
    expect(Object.keys(list)).toEqual(['a', 'c']);
    expect(sameAs).toEqual({ b: 'a' });
  });
  test('one name for two publications stops the build, naming both files', () =>
    expect(() =>
      mergeSources([
        { file: 'guide.mdx', sources: { a: at('https://a.test/') } },
        { file: 'timeline.yaml', sources: { a: at('https://b.test/') } },
      ]),
    ).toThrow(/"a" is one publication in guide\.mdx and another in timeline\.yaml/));
  test('also where the first was listed under another name', () =>
    expect(() =>
      mergeSources([
        { file: 'guide.mdx', sources: { a: at('https://a.test/') } },
        { file: 'law.yaml', sources: { b: at('https://a.test/') } },
        { file: 'timeline.yaml', sources: { b: at('https://b.test/') } },
      ]),
    ).toThrow(/"b" is one publication in law\.yaml/));
});
