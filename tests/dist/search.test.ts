import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesOf, termsOf } from '../../src/lib/listed-pages.ts';
import { termOf, wordsOf } from '../../src/lib/terms.ts';
import { readPiece } from '../../src/lib/word-pieces.ts';
import { indexedTexts, searchList } from '../support/search.ts';
import { documentOf, htmlOf, pagePaths, siteDir, wireBytes } from '../support/site.ts';

const { pages: list, pieces } = searchList();
const searched = pagePaths().filter((path) => htmlOf(path).includes('data-pagefind-body'));
const texts = indexedTexts();

describe('the list of pages', () => {
  it('holds every page that can be searched, each with a name and a line about it', () => {
    expect(list.map(({ path }) => path)).toEqual(searched.toSorted());
    expect(list.length).toBeGreaterThan(0);
    for (const { path, title, description, kind } of list) expect([title, description, kind].every(Boolean), path).toBe(true);
  });

  it('leads to places that there are', () => {
    for (const { path, sections } of list) {
      const page = documentOf(path);
      for (const [anchor, title] of sections) expect(page.getElementById(anchor), `${path}#${anchor} (${title})`).not.toBeNull();
    }
  });

  it('holds every check, by its title and by what the app calls it', () => {
    const apps = list.filter(({ path }) => /^\/apps\/.+/.test(path));
    expect(apps.length).toBeGreaterThan(0);
    for (const { path, sections } of apps)
      for (const check of documentOf(path).querySelectorAll('.check')) {
        const id = check.getAttribute('data-check');
        const title = check.querySelector('label')?.textContent.trim();
        const menu = check.querySelector('.steps__menu b')?.textContent.trim();
        expect(sections.find(([anchor]) => anchor === id), `${path}#${id}`).toEqual([id, title, menu]);
      }
  });

  it('costs at most 25 KB', () => expect(wireBytes('/search/pages.json')).toBeLessThanOrEqual(25_000));
});

describe('the index of the words', () => {
  const folder = join(siteDir, 'search/words');
  const there = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const files = pieces.map(([, file]) => file);
  const terms = there.flatMap((file) => [...readPiece(JSON.parse(readFileSync(join(folder, file), 'utf8')))].map(([term, places]) => ({ term, places, file })));

  it('is in the pieces that the list names, and no others', () => {
    expect(there.toSorted()).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThan(0);
  });

  it('is cut so that a piece costs at most 7 KB, and tells little of which of its words was asked for', () => {
    for (const file of files) expect(wireBytes(`/search/words/${file}`), file).toBeLessThanOrEqual(7000);
    for (const file of files) expect(terms.filter((term) => term.file === file).length, file).toBeGreaterThan(100);
  });

  it('has each word where it is looked for, and leads to pages and sections that hold it', () => {
    expect(terms.length).toBeGreaterThan(500);
    const holds = list.map(({ path }) => new Set(wordsOf(texts.get(path) ?? '').map(termOf)));
    for (const { term, places, file } of terms) {
      expect(pieces.findLast(([start]) => start <= term)?.[1], term).toBe(file);
      expect(places.length, term).toBeGreaterThan(0);
      for (const [page, , ...sections] of places) {
        expect(holds[page]?.has(term), `${term} in ${list[page]?.path}`).toBe(true);
        for (const section of sections) expect(list[page]?.sections[section], `${term} in ${list[page]?.path}`).toBeDefined();
      }
    }
  });

  it('holds every word of the text that is in no name', () => {
    const known = new Set([...terms.map(({ term }) => term), ...list.flatMap((page) => [...termsOf(namesOf(page))])]);
    const lost = list.flatMap(({ path }) => wordsOf(texts.get(path) ?? '').filter((word) => !known.has(termOf(word) ?? '') && termOf(word)));
    expect(lost).toEqual([]);
  });
});

describe('the index of the text', () => {
  it('holds the same pages', () => expect([...texts.keys()].sort()).toEqual(list.map(({ path }) => path)));

  it('never shows the words parents use, which are for finding alone', () => {
    for (const { path, aliases } of list) {
      const two = aliases.split('. ').slice(0, 2).join('. ');
      if (two.includes('. ')) expect(texts.get(path), path).not.toContain(two);
      expect(documentOf(path).querySelector('main')?.textContent.includes(aliases) && aliases, path).toBeFalsy();
    }
  });

  it('leaves out what stands on many pages', () => {
    for (const [url, text] of texts) {
      expect(text, url).not.toMatch(/Has something happened\?|Source \d/);
      if (url.startsWith('/apps/')) expect(text, url).not.toContain('Link to this check');
      if (!url.startsWith('/help/services/')) expect(text, url).not.toContain('What happens next:');
    }
  });

  it('holds what a page is about', () => expect(texts.get('/apps/whatsapp/')).toContain(documentOf('/apps/whatsapp/').querySelector('.check label')?.textContent.trim()));

  it('brings no file that the search does not ask for', () => {
    const files = readdirSync(join(siteDir, 'pagefind'), { recursive: true, encoding: 'utf8' }).map((file) => file.replace(/\.(br|gz)$/, ''));
    expect(files.filter((file) => /ui|highlight|worker|unknown|playground/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'wasm.en-gb.pagefind']));
  });
});
