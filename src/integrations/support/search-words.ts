import { createHash } from 'node:crypto';
import { namesOf, termsOf, type ListedPage } from '../../lib/listed-pages.ts';
import { termOf, wordsOf } from '../../lib/terms.ts';
import type { Place, PieceList } from '../../lib/word-pieces.ts';
import { headingsIn, type Fragment } from './fragments.ts';

const pieceSize = 16_000; // bytes before packing, 4,500 after. A piece holds some hundred words, so that its name tells none
const alike = 2; // first letters that keep words in one piece up to twice that size, so that a slip further on is found there
const mostPages = 30; // for one word: those it weighs most in. Words of more pages than that tell little
const mostSections = 2; // of a page, for one word
const finest = 10; // steps that a weight of 1 has
/** How MiniSearch weighs a word in the names (BM25+), so that both can be compared. */
const bm25 = { k: 1.2, b: 0.7, d: 0.5 };

type Spot = { page: number; count: number; sections: Map<number, number> };

/** The text of a page in parts: what stands before the first heading, and what under each. */
function partsOf(fragment: Fragment) {
  const words = fragment.content.split(' '); // as Pagefind counts them
  const starts = headingsIn(fragment).map(({ location }) => location);
  return [0, ...starts].map((start, part) => ({ section: part - 1, text: words.slice(start, starts[part]).join(' ') }));
}

/** Where each term stands, but those of the names. */
function spotsOf(fragments: readonly Fragment[], left: ReadonlySet<string>) {
  const spots = new Map<string, Spot[]>();
  const lengths = fragments.map((fragment, page) => {
    let length = 0;
    for (const { section, text } of partsOf(fragment))
      for (const word of wordsOf(text)) {
        const term = termOf(word);
        if (!term) continue;
        length++;
        if (left.has(term)) continue;
        const all = spots.get(term) ?? [];
        spots.set(term, all);
        const spot = all.at(-1)?.page === page ? all.pop() : undefined;
        const { count, sections } = spot ?? { count: 0, sections: new Map<number, number>() };
        if (section >= 0) sections.set(section, (sections.get(section) ?? 0) + 1);
        all.push({ page, count: count + 1, sections });
      }
    return length;
  });
  return { spots, lengths };
}

/**
 * The index of the words that stand in the text of pages and in the name of none (lib/word-pieces.ts), by the alphabet in
 * pieces. A file is called by a digest of what it holds: a list of another edition finds its own pieces or none.
 * @param pages the list, in the order of the fragments
 */
export function wordPieces(fragments: readonly Fragment[], pages: readonly ListedPage[]): { list: PieceList; files: Map<string, string> } {
  const { spots, lengths } = spotsOf(fragments, new Set(pages.flatMap((page) => [...termsOf(namesOf(page))])));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const placesOf = (all: readonly Spot[]): Place[] => {
    const rarity = Math.log(1 + (pages.length - all.length + 0.5) / (all.length + 0.5));
    const { k, b, d } = bm25;
    const weight = ({ page, count }: Spot) => rarity * (d + (count * (k + 1)) / (count + k * (1 - b + (b * (lengths[page] ?? usual)) / usual)));
    return all
      .map((spot): Place => [spot.page, Math.max(1, Math.round(weight(spot) * finest)), ...most(spot.sections)])
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostPages)
      .sort(([one], [other]) => one - other);
  };
  return cut([...spots].sort(([one], [other]) => (one < other ? -1 : 1)).map(([term, all]) => [term, placesOf(all)]));
}

const most = (sections: ReadonlyMap<number, number>) =>
  [...sections]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostSections)
    .map(([section]) => section);

type Cut = { start: string; lines: string[]; size: number };

/** Whether a piece is full before a term, and where the next one begins then. */
function nextStart({ size, last }: { size: number; last: string }, term: string): string | undefined {
  const group = term.slice(0, alike);
  if (size >= pieceSize && !last.startsWith(group)) return group;
  return size >= 2 * pieceSize ? term : undefined;
}

function cut(terms: readonly (readonly [term: string, places: Place[]])[]) {
  const pieces: Cut[] = [];
  let last = '';
  for (const [term, places] of terms) {
    const before = pieces.at(-1);
    const start = before ? nextStart({ size: before.size, last }, term) : '';
    const piece = before && start === undefined ? before : { start: start ?? '', lines: [], size: 0 };
    if (piece !== before) pieces.push(piece);
    const line = `${JSON.stringify(term)}:${JSON.stringify(places)}`;
    piece.lines.push(line);
    piece.size += line.length;
    last = term;
  }
  const files = new Map<string, string>();
  const list = pieces.map(({ start, lines }) => {
    const text = `{${lines.join(',')}}`;
    const name = `${createHash('sha256').update(text).digest('hex').slice(0, 10)}.json`;
    files.set(name, text);
    return [start, name] as const;
  });
  return { list, files };
}
