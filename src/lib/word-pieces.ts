/**
 * The words that stand in the text of pages and in the name of none, cut into pieces, so that a question fetches only
 * the few that can hold its words.
 */
import { neighbours } from './spelling.ts';
import { termOf } from './terms.ts';

/** A page by its place in the list, what the word weighs there, and the places of the sections that say it most. */
export type Place = readonly [page: number, weight: number, ...sections: number[]];
/** Where each term of one piece of the alphabet stands. */
export type Piece = ReadonlyMap<string, readonly Place[]>;
/** Where each piece begins in the alphabet, and the name of its file; in order, the first from the start. */
export type PieceList = readonly (readonly [start: string, file: string])[];
/** What the text holds of a word: as it is spelt there, whether that is as it was typed, and where. */
export type Held = { word: string; spelt: string; exact: boolean; places: readonly Place[] };

const begunFrom = 3; // letters from which a word may be the beginning of others

/** The file that holds a word, if any page does. */
export function fileFor(word: string, pieces: PieceList): string | undefined {
  const term = termOf(word) ?? word;
  return pieces.findLast(([start]) => start <= term)?.[1];
}

/**
 * A piece from what its file says. Throws when that is no piece: a host may answer with a page of its own. Places that
 * the list does not know are left to who reads them.
 */
export function readPiece(json: unknown): Piece {
  const terms = Object.entries(json as object);
  if (!terms.every(([, places]) => Array.isArray(places) && places.every(Array.isArray))) throw new Error('This is no piece of the index of words');
  return new Map(terms as [string, Place[]][]);
}

/** A word in its piece: itself, or else those it begins, or else its neighbours in spelling. Null where there is none. */
export function lookUp(word: string, piece: Piece): Held | null {
  const term = termOf(word) ?? word;
  const exact = piece.has(term);
  const terms = exact ? [term] : alike(word, term, piece);
  const places = terms.flatMap((other) => (piece.get(other) ?? []).map(([page, weight, ...sections]): Place => [page, weight / terms.length, ...sections]));
  return places.length > 0 ? { word, spelt: terms[0] ?? word, exact, places } : null;
}

function alike(word: string, term: string, piece: Piece): string[] {
  const all = [...piece.keys()];
  const begun = term.length < begunFrom ? [] : all.filter((other) => other.startsWith(term));
  if (begun.length > 0) return begun;
  return neighbours(word, term, all, all);
}
