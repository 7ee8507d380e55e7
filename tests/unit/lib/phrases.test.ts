import { describe, expect, it } from 'vitest';
import { closeness, rarityIn } from '../../../src/lib/phrases.ts';

const alike = () => 1;
const asked = new Set(['stranger', 'message', 'child']);

describe('how near a question is to a phrase', () => {
  it('is from nothing in common to the same words', () => {
    expect(closeness(asked, new Set(['child', 'stranger', 'message']), alike)).toBe(1);
    expect(closeness(asked, new Set(['stranger', 'game']), alike)).toBe(1 / 4);
    expect(closeness(asked, new Set(['game']), alike)).toBe(0);
    expect(closeness(new Set(), new Set(), alike)).toBe(0);
  });
  it('goes by words that tell, those that few hold', () => {
    const rarity = rarityIn([asked, new Set(['child']), new Set(['child', 'game'])]);
    expect(rarity('stranger')).toBeGreaterThan(rarity('child'));
    expect(closeness(asked, new Set(['stranger']), rarity)).toBeGreaterThan(closeness(asked, new Set(['child']), rarity));
  });
});
