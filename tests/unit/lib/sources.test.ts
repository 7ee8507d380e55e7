import { describe, expect, test } from 'vitest';
import { sourceDate, sourceNumbers } from '../../../src/lib/sources.ts';
import type { Source } from '../../../src/schema/source.ts';

const source = (kind: Source['kind'], dated: string | null): Source => ({ title: 'T', publisher: 'P', url: null, kind, dated, established: 'E' });

describe('sources', () => {
  test('are numbered as the page lists them', () =>
    expect(sourceNumbers(['b'], { a: source('press', null), b: source('press', null) })).toEqual([{ id: 'source-b', number: 2 }]));
  test('a citation to a missing source throws, naming those there are', () =>
    expect(() => sourceNumbers(['x'], { a: source('press', null) })).toThrow(/"x".*a/));
  test('no date is said, not guessed', () => expect(sourceDate(null)).toBe('no date'));
});
