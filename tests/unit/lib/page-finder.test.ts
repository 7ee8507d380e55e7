import { describe, expect, it } from 'vitest';
import type { ListedPage } from '../../../src/lib/listed-pages.ts';
import { makeFinder } from '../../../src/lib/page-finder.ts';

const page = (path: string, title: string, aliases = '', sections: ListedPage['sections'] = []): ListedPage => ({
  path,
  id: path,
  kind: 'App',
  title,
  description: `About ${title}.`,
  aliases,
  sections,
});

const find = makeFinder([
  page('/apps/snapchat/', 'Snapchat', 'snap. streaks. strangers adding my daughter', [
    ['ghost-mode', 'Hide your child on the map', 'Ghost Mode'],
    ['quick-add', 'Stop strangers finding your child', 'Quick Add'],
    ['report-and-block', 'How to block and report'],
  ]),
  page('/apps/xbox-windows/', 'Xbox and Windows', 'xbox live', [['report-and-block', 'How to block and report']]),
  page('/apps/x/', 'X (once Twitter)', 'twitter'),
  page('/guides/grooming/', 'Could someone be grooming my child?', 'online predator. met someone online'),
  page('/talk/ages-8-to-10/', 'Ages 8 to 10: first messages'),
]);
const paths = (question: string) => find(question).found.map(({ page: { path } }) => path);

describe('finding pages by what they are called', () => {
  it('does not ask for every word of a question', () => expect(paths('help someone odd keeps adding my son on snapchat')[0]).toBe('/apps/snapchat/'));
  it('takes a misspelt word for its neighbour', () => {
    expect(paths('snapchta')).toEqual(['/apps/snapchat/']);
    expect(paths('is she being grommed')[0]).toBe('/guides/grooming/');
  });
  it('joins a name typed as two words', () => {
    expect(paths('snap chat')[0]).toBe('/apps/snapchat/');
    expect(paths('x box')[0]).toBe('/apps/xbox-windows/');
  });
  it('puts a page first that parents ask for in these very words, and help before what is to be read', () => {
    const two = makeFinder([
      page('/apps/a/', 'Alpha', 'stranger in a game. messaging a friend. my child alone'),
      page('/apps/b/', 'Beta', 'stranger messaging my child. voice calls. games'),
      { ...page('/help/c/', 'Gamma', 'missing'), kind: 'Help' },
      page('/guides/d/', 'Delta', 'missing'),
    ]);
    expect(two('stranger messaging my son').found[0]?.page.path).toBe('/apps/b/');
    expect(two('missing').found[0]?.page.path).toBe('/help/c/');
  });
  it('knows a word for another only where some page is called by it', () => {
    expect(find('suicidal')).toMatchObject({ found: [], unknown: ['suicidal'] });
    expect(find('add my teenager').unknown).toEqual([]);
  });
  it('finds a word while it is typed', () => expect(paths('gro')).toEqual(['/guides/grooming/']));
  it('finds the page for an age', () => expect(paths('9 year old')[0]).toBe('/talk/ages-8-to-10/'));
  it('finds nothing for words that say nothing', () => expect(find('how do i')).toEqual({ found: [], words: [], unknown: [], guessed: [] }));

  it('leads to the check that is meant, also by the name the app gives it', () => {
    const sections = (question: string) => find(question).found[0]?.sections.map(([anchor]) => anchor);
    expect(sections('snapchat map')).toEqual(['ghost-mode']);
    expect(sections('snapchat ghost mode')).toEqual(['ghost-mode']);
    expect(sections('snapchat')).toEqual([]);
  });

  it('says which words no page is called by', () => {
    expect(find('snapchat map').unknown).toEqual([]);
    expect(find('snapchat vodafone').unknown).toEqual(['vodafone']);
    expect(find('vodafone')).toEqual({ found: [], words: ['vodafone'], unknown: ['vodafone'], guessed: [] });
  });
  it('says which words it took for others, and leaves those that stand in the text as they are', () => {
    expect(find('adding streams').guessed).toEqual([{ word: 'streams', meant: ['streaks'] }]);
    expect(find('adding streams')).toMatchObject({ words: ['adding', 'streaks'], unknown: [] });
    expect(find('adding streams', new Set(['streams']))).toMatchObject({ words: ['adding', 'streams'], unknown: ['streams'], guessed: [] });
    expect(find('snapchat maps').guessed).toEqual([]);
  });
  it('gives the words as we spell them', () => expect(find('the snapchatt map').words).toEqual(['snapchat', 'map']));
});
