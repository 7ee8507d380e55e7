import { describe, expect, it } from 'vitest';
import { bothSplits, exactNames, namedPages } from '../../../src/lib/named-pages.ts';

const pages = new Map([
  ['our page on blackmail', '/help/blackmail/'],
  ['our x page', '/apps/x/'],
  ['our page on x', '/apps/x/'],
  ['our page on xbox (and windows)', '/apps/xbox-windows/'],
]);
const linked = (text: string) => namedPages(pages)(text).map((piece) => (piece.href ? `[${piece.text}](${piece.href})` : piece.text));

describe('namedPages', () => {
  it('finds a name in the middle, and keeps its capital', () => {
    expect(linked('Read on. Our page on blackmail helps.')).toEqual(['Read on. ', '[Our page on blackmail](/help/blackmail/)', ' helps.']);
  });
  it('finds several, and one at the end', () => {
    expect(linked('See our X page or our page on blackmail')).toEqual(['See ', '[our X page](/apps/x/)', ' or ', '[our page on blackmail](/help/blackmail/)']);
  });
  it('takes the longer of two names', () => {
    expect(linked('see our page on Xbox (and Windows).')).toEqual(['see ', '[our page on Xbox (and Windows)](/apps/xbox-windows/)', '.']);
  });
  it('leaves a text that names none, and a longer word', () => {
    expect(linked('See our page on xylophones')).toEqual(['See our page on xylophones']);
    expect(namedPages(new Map())('Nothing here')).toEqual([{ text: 'Nothing here' }]);
  });
});

describe('exactNames', () => {
  const services = new Map([
    ['Shout', '#shout'],
    ['101', 'tel:101'],
  ]);
  const split = bothSplits(namedPages(pages), exactNames(services));
  it('finds names as they are written, and numbers that stand alone', () => {
    expect(exactNames(services)('Do not shout. Text Shout, or call 101 (not 1101).')).toEqual([
      { text: 'Do not shout. Text ' },
      { text: 'Shout', href: '#shout' },
      { text: ', or call ' },
      { text: '101', href: 'tel:101' },
      { text: ' (not 1101).' },
    ]);
  });
  it('leaves what already leads to a page', () => {
    expect(split('Call 101. See our page on blackmail.')).toEqual([
      { text: 'Call ' },
      { text: '101', href: 'tel:101' },
      { text: '. See ' },
      { text: 'our page on blackmail', href: '/help/blackmail/' },
      { text: '.' },
    ]);
  });
});
