import { describe, expect, it } from 'vitest';
import { fileFor, lookUp, readPiece, type PieceList } from '../../../src/lib/word-pieces.ts';

const pieces: PieceList = [
  ['', 'first.json'],
  ['co', 'second.json'],
  ['ni', 'third.json'],
];
const piece = readPiece({ nicknam: [[4, 20, 1]], nightmar: [[2, 30]], night: [[2, 10]], ownership: [[7, 5]] });

describe('the piece that can hold a word', () => {
  it('is the last that begins before it', () => {
    expect(['apple', 'cmyk', 'co', 'coaching', 'nibble', 'zebra', '4g'].map((word) => fileFor(word, pieces))).toEqual([
      'first.json',
      'first.json',
      'second.json',
      'second.json',
      'third.json',
      'third.json',
      'first.json',
    ]);
  });
  it('is none where there are none', () => expect(fileFor('apple', [])).toBeUndefined());
});

describe('looking up a word', () => {
  it('finds it in any of its forms', () =>
    expect(lookUp('nicknames', piece)).toEqual({ word: 'nicknames', spelt: 'nicknam', exact: true, places: [[4, 20, 1]] }));
  it('takes itself before longer words', () => expect(lookUp('night', piece)?.places).toEqual([[2, 10]]));
  it('finds a word that is still being typed, each it may become for its part', () => {
    expect(lookUp('nick', piece)).toMatchObject({ spelt: 'nicknam', exact: false });
    expect(lookUp('nigh', piece)?.places).toEqual([
      [2, 15],
      [2, 5],
    ]);
  });
  it('takes a misspelt word for its neighbour', () => {
    expect(lookUp('nikname', piece)).toMatchObject({ spelt: 'nicknam', exact: false });
    expect(lookUp('owenrship', piece)).toMatchObject({ spelt: 'ownership' });
  });
  it('finds nothing for a word that is far from all', () => expect(lookUp('zebra', piece)).toBeNull());
  it('does not take what every object has for a word', () => expect(lookUp('constructor', piece)).toBeNull());
});

it.each([['a text'], [['a', 'list']], [{ word: 'no places' }], [{ word: [1, 2] }], [null]])('%j is no piece', (json) =>
  expect(() => readPiece(json)).toThrow(),
);
