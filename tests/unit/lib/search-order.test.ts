import { describe, expect, it } from 'vitest';
import type { ListedPage } from '../../../src/lib/listed-pages.ts';
import { inOrder, needsText, tries } from '../../../src/lib/search-order.ts';

const page = (id: string): ListedPage => ({ id, path: `/${id}/`, kind: 'Guide', title: id, description: '', aliases: '', sections: [] });
const pages = new Map(['a', 'b', 'c'].map((id) => [id, page(id)]));
const found = (id: string, score: number) => ({ page: page(id), score, sections: [] });
const ids = (results: readonly { page: ListedPage }[]) => results.map((result) => result.page.id);

describe('what to look for in the text', () => {
  it('asks for all words, then for fewer', () =>
    expect(tries({ words: ['ghost', 'mode', 'map'], unknown: [] })).toEqual([
      ['ghost mode map'],
      ['mode map', 'ghost map', 'ghost mode'],
      ['ghost mode map'],
      ['ghost', 'mode', 'map'],
    ]));
  it('holds on to the words no page is called by', () =>
    expect(tries({ words: ['ghost', 'mode'], unknown: ['ghost'] })).toEqual([['ghost mode'], ['ghost'], ['ghost']]));
  it('asks for nothing when there is nothing', () => expect(tries({ words: [], unknown: [] })).toEqual([]));
});

describe('the order of results', () => {
  const hits = [
    { id: 'b', score: 9 },
    { id: 'c', score: 8 },
  ];
  it('puts what the text adds after what the names gave, so that nothing moves', () => {
    const results = inOrder({ found: [found('a', 2), found('c', 1)], words: ['x'], unknown: [] }, hits, pages);
    expect(ids(results)).toEqual(['a', 'c', 'b']);
    expect(results.map(({ named }) => named)).toEqual([true, true, false]);
    expect(results.map(({ hit }) => hit?.id)).toEqual([undefined, undefined, 'b']);
  });
  it('lets the text speak for words that no page is called by', () =>
    expect(ids(inOrder({ found: [found('a', 2)], words: ['x', 'y', 'z'], unknown: ['y', 'z'] }, hits, pages))).toEqual(['b', 'c', 'a']));
  it('but not for more than those words', () =>
    expect(ids(inOrder({ found: [found('a', 2), found('c', 1)], words: ['x', 'y'], unknown: ['y'] }, hits, pages))).toEqual(['c', 'a', 'b']));
  it('leaves the order to the names where most words are in them', () => {
    const finding = { found: [found('a', 2)], words: ['x', 'y', 'z'], unknown: ['z'] };
    expect(needsText(finding)).toBe(false);
    expect(ids(inOrder(finding, hits, pages))).toEqual(['a', 'b', 'c']);
  });
  it('works from the text alone, and without it', () => {
    expect(ids(inOrder({ found: [], words: ['x'], unknown: ['x'] }, hits, pages))).toEqual(['b', 'c']);
    expect(ids(inOrder({ found: [found('a', 2)], words: ['x', 'y'], unknown: ['y'] }, [], pages))).toEqual(['a']);
  });
  it('leaves out what is not on the list', () => expect(inOrder({ found: [], words: ['x'], unknown: ['x'] }, [{ id: 'gone', score: 1 }], pages)).toEqual([]));
});
