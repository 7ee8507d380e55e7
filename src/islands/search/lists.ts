/** What the search loads by itself: the list of pages, and pieces of the index of words. They exist only in a built site. */
import type { ListedPage, SearchList } from '../../lib/listed-pages.ts';
import { makeFinder, type Finder } from '../../lib/page-finder.ts';
import { fileFor, lookUp, readPiece, type Held, type Piece, type PieceList } from '../../lib/word-pieces.ts';

export type Lists = { find: Finder; pages: readonly ListedPage[]; pieces: PieceList };

const patience = 8000; // milliseconds for a piece; then the names alone must do

let fetching: Promise<SearchList> | undefined;
let lists: Lists | undefined;

async function load(address: string, options: RequestInit = {}): Promise<unknown> {
  const reply = await fetch(address, options);
  if (!reply.ok) throw new Error(`${address} did not load: ${reply.status}`);
  return reply.json();
}

/** Fetches the list of pages. Rejects when it does not load; the next call tries again. */
export function fetchList(base: string): Promise<SearchList> {
  fetching ??= load(`${base}search/pages.json`) as Promise<SearchList>;
  fetching.catch(() => (fetching = undefined));
  return fetching;
}

/** The list, ready to be searched: that takes a moment, so not before there is a question. Rejects as fetchList does. */
export async function loadLists(base: string): Promise<Lists> {
  const { pages, pieces } = await fetchList(base);
  return (lists ??= { find: makeFinder(pages), pages, pieces });
}

const here = new Map<string, Piece>();
const filesFor = (words: readonly string[], pieces: PieceList) => [...new Set(words.flatMap((word) => fileFor(word, pieces) ?? []))];

/** Whether all pieces that can hold some words are here already. */
export const areHere = (words: readonly string[], { pieces }: Lists): boolean => filesFor(words, pieces).every((file) => here.has(file));

/** What the text holds of some words, and whether a piece did not load. The words themselves are sent nowhere. */
export async function lookUpAll(base: string, words: readonly string[], { pieces }: Lists): Promise<{ held: Held[]; partly: boolean }> {
  const loads = filesFor(words, pieces)
    .filter((file) => !here.has(file))
    .map(async (file) => here.set(file, readPiece(await load(`${base}search/words/${file}`, { signal: AbortSignal.timeout(patience) }))));
  const partly = (await Promise.allSettled(loads)).some(({ status }) => status === 'rejected');
  const held = words.flatMap((word) => {
    const piece = here.get(fileFor(word, pieces) ?? '');
    return (piece && lookUp(word, piece)) ?? [];
  });
  return { held, partly };
}
