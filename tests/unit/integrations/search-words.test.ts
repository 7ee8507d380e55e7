import { describe, expect, it } from 'vitest';
import { headOf, listPages } from '../../../src/integrations/support/search-list.ts';
import { wordPieces } from '../../../src/integrations/support/search-words.ts';
import type { Fragment } from '../../../src/integrations/support/fragments.ts';
import { fileFor, lookUp, readPiece } from '../../../src/lib/word-pieces.ts';

/** A page as Pagefind keeps it: its title, then sections with a heading each. */
function fragment(url: string, title: string, ...sections: [heading: string, text: string][]): Fragment {
  let content = `${title}. `;
  const anchors = sections.map(([text, below], at) => {
    const location = content.split(' ').length - 1;
    content += `${text}. ${below} `;
    return { element: 'h2', id: `part-${at}`, text, location };
  });
  return { id: url, url, content: content.trim(), meta: { title }, anchors };
}
const made = (fragments: readonly Fragment[]) => {
  const pages = listPages(fragments, new Map(fragments.map(({ url }) => [url, headOf('')])));
  const { list, files } = wordPieces(fragments, pages);
  const ask = (word: string) => lookUp(word, readPiece(JSON.parse(files.get(fileFor(word, list) ?? '') ?? '{}')))?.places;
  return { list, files, ask };
};
const filler = 'one two three four five six seven eight nine ten';
const site = [
  fragment('/a/', 'Snapchat', ['Streaks', 'A nickname, and the wallet.'], ['Map', 'Nicknames, nicknames! Also toothbrushes.']),
  fragment('/b/', 'Nintendo', ['Friends', `${filler} ${filler} nickname`]),
  fragment('/c/', 'Wallets', ['Streaks', 'Nothing to see.']),
];

describe('the index of the words of the text', () => {
  const { ask } = made(site);
  it('says on which pages a word stands, and in which sections, the one that says it most first', () =>
    expect(ask('nickname')).toEqual([
      [0, expect.any(Number), 1, 0],
      [1, expect.any(Number), 0],
    ]));
  it('weighs a page more that says it more often or is shorter, and a rarer word more', () => {
    const [[, often = 0] = [], [, once = 0] = []] = ask('nickname') ?? [];
    expect(often).toBeGreaterThan(once);
    expect(ask('toothbrush')?.[0]?.[1]).toBeGreaterThan(once);
    const [[, long = 0] = [], [, short = 0] = []] =
      made([fragment('/a/', 'One', ['Part', `${filler} nickname`]), fragment('/b/', 'Two', ['Part', 'nickname'])]).ask('nickname') ?? [];
    expect(short).toBeGreaterThan(long);
  });
  it('leaves out words that are in names, those that say nothing, and what stands before any section', () => {
    for (const word of ['snapchat', 'wallet', 'streaks', 'and']) expect(ask(word), word).toBeUndefined();
    expect(made([fragment('/a/', 'One'), { ...fragment('/b/', 'Two'), content: 'Two. Lonely words' }]).ask('lonely')).toEqual([[1, expect.any(Number)]]);
  });
});

describe('its pieces', () => {
  // Words of letters alone, several with the same two letters in front, each on more pages than are kept for one.
  const letter = (number: number) => String.fromCharCode(97 + number);
  const word = (number: number) => `${letter(number % 26)}${letter(Math.floor(number / 26) % 5)}q${letter(Math.floor(number / 130))}w`;
  const words = Array.from({ length: 676 }, (_, number) => word(number));
  const large = Array.from({ length: 60 }, (_, page) => fragment(`/${page + 100}/`, 'Page', ['Part', words.slice(page, page + 640).join(' ')]));
  const { list, files, ask } = made(large);

  it('are small, and together hold every word', () => {
    expect(files.size).toBeGreaterThan(3);
    expect(list.map(([, file]) => file)).toEqual([...files.keys()]);
    for (const text of files.values()) expect(text.length).toBeLessThan(40_000);
    for (const one of words) expect(ask(one)?.length, one).toBeGreaterThan(0);
  });
  it('keep the pages a word weighs most in, of those with very many', () => expect(Math.max(...words.map((one) => ask(one)?.length ?? 0))).toBe(30));
  it('are cut among words with the same two letters where there are very many', () => {
    const same = words.map((one) => `aa${one}`);
    const many = made(Array.from({ length: 30 }, (_, page) => fragment(`/${page + 100}/`, 'Page', ['Part', same.join(' ')])));
    expect(many.files.size).toBeGreaterThan(3);
    for (const text of many.files.values()) expect(text.length).toBeLessThan(40_000);
    for (const one of same) expect(many.ask(one)?.length, one).toBe(30);
  });
  it('begin with the start of the alphabet, and keep words with the same two letters together', () => {
    expect(list[0]?.[0]).toBe('');
    const fileOf = new Map(words.map((one) => [one.slice(0, 2), fileFor(one, list)]));
    for (const [file, text] of files) for (const term of Object.keys(JSON.parse(text) as object)) expect(fileOf.get(term.slice(0, 2)), term).toBe(file);
    expect(list.map(([start]) => start)).toEqual(list.map(([start]) => start).toSorted());
  });
  it('are the same for the same pages; one that holds something else is called otherwise', () => {
    expect(made(large)).toMatchObject({ list, files });
    const other = made(large.map((one, at) => (at === 7 ? { ...one, content: `${one.content} ${words[9]}` } : one)));
    expect(other.list.map(([start]) => start)).toEqual(list.map(([start]) => start));
    const texts = (of: typeof files) => new Map([...of].map(([name, text]) => [text, name]));
    const [before, after] = [texts(files), texts(other.files)];
    expect([...after.keys()].some((text) => !before.has(text))).toBe(true);
    for (const [text, name] of after) if (!before.has(text)) expect([...files.keys()]).not.toContain(name);
  });
  it('are none where every word is a name', () => expect(made([fragment('/a/', 'Snapchat')])).toMatchObject({ list: [] }));
});
