import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, neighbours, slips } from '../../../src/lib/spelling.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

describe('slips', () => {
  it.each([
    ['snapchat', 'snapchat', 0],
    ['robolox', 'roblox', 1],
    ['freinds', 'friends', 1],
    ['dauhter', 'daughter', 1],
    ['', 'abc', 3],
    ['instergram', 'instagram', 2],
  ])('%s and %s: %i', (from, to, count) => expect(slips(from, to)).toBe(count));

  it('is the same both ways, nought only for the same word, and never more than the longer one', () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, b) === 0).toBe(a === b);
        expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(slips(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    ));
});

describe('nearest', () => {
  const known = ['roblox', 'robust', 'discord', 'tell', 'grooming', 'booming'];
  it('finds the nearest alone', () => expect(nearest('robolox', known)).toEqual(['roblox']));
  it('prefers the same first letter', () => expect(nearest('grooing', ['brooming', 'grooming'])).toEqual(['grooming']));
  it('finds nothing that is too far', () => expect(nearest('vodafone', known)).toEqual([]));
  it('leaves short words alone', () => expect(nearest('tel', known)).toEqual([]));
  it('allows one slip in a word of four to six letters', () => {
    expect(nearest('telk', known)).toEqual(['tell']);
    expect(nearest('tqlq', known)).toEqual([]);
  });
  it('allows two from eight letters on, and then never in the first', () => {
    expect(nearest('instergram', ['instagram'])).toEqual(['instagram']);
    expect(nearest('grooowng', ['grooming'])).toEqual(['grooming']);
    expect(nearest('grumng', ['grooming'])).toEqual([]);
    expect(nearest('depressed', ['pressed'])).toEqual([]);
  });
  it('takes another first letter for a slip in a long word alone', () => {
    expect(nearest('eating', ['rating'])).toEqual([]);
    expect(nearest('ynstagram', ['instagram'])).toEqual(['instagram']);
  });
});

describe('neighbours', () => {
  it('may be alike but for their endings', () => {
    expect(neighbours('grommed', 'grom', ['grooming'], ['groom'])).toEqual(['groom']);
    expect(neighbours('disorder', 'disord', ['discord'], ['discord'])).toEqual([]);
  });
  it('are none for a number', () => expect(neighbours('40yo', '40yo', ['4yo'], ['4yo'])).toEqual([]));
  it('are none for the name of an app without a page', () => expect(neighbours('threads', 'thread', ['threats'], ['threat'])).toEqual([]));
});
