import { describe, expect, it } from 'vitest';
import { missingWords, withoutAbsent } from '../../../src/lib/missing-words.ts';
import type { Finding } from '../../../src/lib/page-finder.ts';
import type { Held } from '../../../src/lib/word-pieces.ts';
import { words } from '../../../src/lib/words/search.ts';

const finding = (parts: Partial<Finding>): Finding => ({ found: [], words: [], unknown: [], guessed: [], ...parts });
const held = (word: string, spelt: string): Held => ({ word, spelt, exact: word === spelt, places: [[0, 1]] });
const said = (total: number, query: string, parts: Partial<Finding>, text: Held[] = []) => words.count(total, query, missingWords(finding(parts), text));

describe('words that no page has', () => {
  it('are none where each stands in a name or in the text, whole or begun', () => {
    expect(missingWords(finding({ words: ['roblox'] }), [])).toBeUndefined();
    expect(missingWords(finding({ words: ['bathroom'], unknown: ['bathroom'] }), [held('bathroom', 'bathroom')])).toBeUndefined();
    expect(missingWords(finding({ words: ['bath'], unknown: ['bath'] }), [held('bath', 'bathroom')])).toBeUndefined();
    expect(said(2, 'roblox', { words: ['roblox'] })).toBe('2 pages found for “roblox”.');
  });
  it('are said, with what was taken in their place', () => {
    expect(said(1, 'toys', { words: ['boys'], guessed: [{ word: 'toys', meant: ['boys'] }] })).toBe('Nothing here has “toys”. 1 page has “boys”.');
    expect(said(4, 'Mental helth', { words: ['mental', 'helth'], unknown: ['helth'] }, [held('helth', 'health')])).toBe(
      'You looked for “Mental helth”. Nothing here has “helth”. 4 pages have a word like it or the other words.',
    );
    expect(said(3, 'is pinterest safe', { words: ['pinterest', 'safe'], unknown: ['pinterest'] })).toBe(
      'You looked for “is pinterest safe”. Nothing here has “pinterest”. 3 pages have the other words.',
    );
    expect(said(0, 'pinterest', { words: ['pinterest'], unknown: ['pinterest'] })).toBe('Nothing found for “pinterest”.');
  });
  it('are not looked for in the text', () => {
    const question = { words: ['pinterest', 'bathroom', 'safe'], unknown: ['pinterest', 'bathroom'] };
    expect(withoutAbsent(question, [held('bathroom', 'bathroom')])).toEqual({ words: ['bathroom', 'safe'], unknown: ['bathroom'] });
  });
});
