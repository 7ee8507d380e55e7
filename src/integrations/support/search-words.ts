import { createHash } from 'node:crypto';
import { namesOf, termsOf, type ListedPage } from '../../lib/listed-pages.ts';
import { termOf, wordsOf } from '../../lib/terms.ts';
import type { Place, PieceList } from '../../lib/word-pieces.ts';
import { headingsIn, type Fragment } from './fragments.ts';

const pieceSize = 16_000; // bytes before packing, 4,500 after. A piece holds some hundred words, so that its name tells none
const alike = 2; // first letters that keep words in one piece, so that a slip further on is found there
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

function cut(terms: readonly (readonly [term: string, places: Place[]])[]) {
  const pieces: { start: string; lines: string[]; size: number }[] = [];
  let group = '';
  for (const [term, places] of terms) {
    const before = group;
    group = term.slice(0, alike);
    if (pieces.length === 0 || (group !== before && (pieces.at(-1)?.size ?? 0) >= pieceSize))
      pieces.push({ start: pieces.length ? group : '', lines: [], size: 0 });
    const line = `${JSON.stringify(term)}:${JSON.stringify(places)}`;
    const piece = pieces.at(-1);
    piece?.lines.push(line);
    if (piece) piece.size += line.length;
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
