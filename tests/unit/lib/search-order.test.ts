import { describe, expect, it } from 'vitest';
import type { ListedPage, Section } from '../../../src/lib/listed-pages.ts';
import type { Finding } from '../../../src/lib/page-finder.ts';
import { inOrder, respelt, tries, withText, type InText, type Result } from '../../../src/lib/search-order.ts';
import type { Held, Place } from '../../../src/lib/word-pieces.ts';

const sections: Section[] = ['one', 'two', 'three', 'four'].map((anchor) => [anchor, anchor]);
const page = (id: string): ListedPage => ({ id, path: `/${id}/`, kind: 'Guide', title: id, description: '', aliases: '', sections });
const pages = ['a', 'b', 'c'].map(page);
const [a, b, c] = [0, 1, 2];
const found = (place: number, score: number, its: Section[] = []) => ({ page: pages[place] ?? page('?'), score, sections: its });
const finding = (parts: Partial<Finding>): Finding => ({ found: [], words: [], unknown: [], guessed: [], ...parts });
const held = (word: string, ...places: Place[]): Held => ({ word, spelt: word, exact: true, places });
const ids = (results: readonly Result<InText>[]) => results.map((result) => result.page.id);

describe('what to look for inside the text', () => {
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
  it('asks for words as the text spells them', () =>
    expect(respelt({ words: ['map', 'helth'], unknown: ['helth'] }, [{ word: 'helth', spelt: 'health', exact: false, places: [] }])).toEqual({
      words: ['map', 'health'],
      unknown: ['health'],
    }));
});

describe('the first results', () => {
  it('come from names alone where no text holds the rest of the words', () => {
    expect(ids(inOrder(finding({ found: [found(a, 2), found(c, 1)], words: ['x', 'y'], unknown: ['y'] }), [], pages))).toEqual(['a', 'c']);
    expect(ids(inOrder(finding({ found: [found(a, 2)], words: ['x'], unknown: ['x'] }), [], pages))).toEqual(['a']);
  });
  it('come from the text alone where no page is called so', () => {
    const results = inOrder(finding({ words: ['x'], unknown: ['x'] }), [held('x', [b, 30], [c, 20])], pages);
    expect(ids(results)).toEqual(['b', 'c']);
    expect(results.map(({ named }) => named)).toEqual([false, false]);
  });
  it('weigh names and text by how many of the words each can tell of', () => {
    const names = [found(a, 2), found(c, 1.2)];
    const two = [held('y', [b, 20]), held('z', [b, 10])];
    expect(ids(inOrder(finding({ found: names, words: ['x', 'y', 'z'], unknown: ['y', 'z'] }), two, pages))).toEqual(['b', 'a', 'c']);
    expect(ids(inOrder(finding({ found: names, words: ['x', 'w', 'y'], unknown: ['y'] }), [held('y', [b, 20])], pages))).toEqual(['a', 'c', 'b']);
  });
  it('put help that a word asks for before what the text has', () => {
    const help = { ...page('a'), kind: 'Help' };
    const two = [held('y', [b, 20]), held('z', [b, 10])];
    const asked = finding({ found: [{ page: help, score: 2, sections: [] }], words: ['x', 'y', 'z'], unknown: ['y', 'z'] });
    expect(ids(inOrder(asked, two, [help, ...pages.slice(1)]))).toEqual(['a', 'b']);
  });
  it('put a page first that both speak for', () => {
    const results = inOrder(finding({ found: [found(a, 2), found(c, 2)], words: ['x', 'y'], unknown: ['y'] }), [held('y', [c, 20])], pages);
    expect(ids(results)).toEqual(['c', 'a']);
    expect(results.map(({ named }) => named)).toEqual([false, true]);
  });
  it('lead to the section that holds most of the words, then to those by name, each once and no more than three', () => {
    const places = [held('y', [a, 20, 1, 2]), held('z', [a, 5, 2])];
    const [first] = inOrder(finding({ found: [found(a, 2, sections.slice(0, 2))], words: ['x', 'y', 'z'], unknown: ['y', 'z'] }), places, pages);
    expect(first?.sections.map(([anchor]) => anchor)).toEqual(['three', 'two', 'one']);
  });
  it('leave out pages that hold little of the words, and places that are on no list', () =>
    expect(ids(inOrder(finding({ words: ['x'], unknown: ['x'] }), [held('x', [a, 100, 9], [b, 10], [7, 50])], pages))).toEqual(['a']));
});

describe('the results once the text was searched', () => {
  const first: Result<InText>[] = ['a', 'b', 'c'].map((id, place) => ({
    page: pages[place] ?? page('?'),
    sections: sections.slice(place, place + 1),
    named: id === 'a',
  }));
  const hits = ['c', 'd', 'b', 'a'].map((id, place) => ({ id, score: 9 - place }));
  const all = [...pages, page('d')];

  it('stay where they are as far as they were seen; then comes what the text has', () => {
    expect(ids(withText(first, 2, hits, all))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(withText(first, 1, hits, all))).toEqual(['a', 'c', 'd', 'b']);
    expect(ids(withText(first, 1, hits.slice(1, 2), all))).toEqual(['a', 'd', 'b', 'c']);
  });
  it('keep their sections, and have an excerpt unless the name said enough', () => {
    const results = withText(first, 2, hits, all);
    expect(results.map(({ hit }) => hit?.id)).toEqual([undefined, 'b', 'c', 'd']);
    expect(results.map((result) => result.sections.length)).toEqual([1, 1, 1, 0]);
  });
  it('leave out what is not on the list', () => expect(withText([], 0, [{ id: 'gone', score: 1 }], all)).toEqual([]));
});
