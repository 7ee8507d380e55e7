/** The search itself, apart from how it looks: from what is typed to pages in order. */
import { useEffect, useState } from 'preact/hooks';
import { missingWords, withoutAbsent, type Missing } from '../../lib/missing-words.ts';
import type { Finding } from '../../lib/page-finder.ts';
import { inOrder, respelt, withText, type Result } from '../../lib/search-order.ts';
import type { Held } from '../../lib/word-pieces.ts';
import { areHere, fetchList, loadLists, lookUpAll, type Lists } from './lists.ts';
import { searchText, type Hit, type PageText } from './pagefind.ts';

export type Shown = Omit<Result<Hit>, 'hit'> & { text: PageText | undefined };
export type Outcome = {
  query: string;
  total: number;
  shown: Shown[];
  /** Whether a search inside every page could find more. */
  more: boolean;
  /** Whether a piece of the index did not load, so that these are not all. */
  partly: boolean;
  /** Words that no page has. */
  missing: Missing | undefined;
};
type Wish = {
  query: string;
  kind: string;
  limit: number;
  /** Whether the words are being typed, so that more of them may be on their way. */
  typed: boolean;
  /** How many results stay where they are while the text of every page is searched; undefined when nobody asked for that. */
  keep: number | undefined;
};
type Told = { finding: Finding; held: Held[]; partly: boolean };

const wait = 400; // milliseconds without a key before anything is fetched

/** What the text holds of the words that no page is called by. Words taken for others that it holds as they are were no slips. */
async function told(base: string, query: string, finding: Finding, lists: Lists): Promise<Told> {
  const guessed = finding.guessed.map(({ word }) => word);
  const { held, partly } = await lookUpAll(base, [...finding.unknown, ...guessed], lists);
  const certain = held.filter(({ word, exact }) => exact || finding.unknown.includes(word));
  const asTyped = new Set(certain.map(({ word }) => word).filter((word) => guessed.includes(word)));
  return { finding: asTyped.size > 0 ? lists.find(query, asTyped) : finding, held: certain, partly };
}

/**
 * @returns what was found (the last of it while the next is under way), whether something is being fetched, and whether
 * something did not load
 */
export function useSearch(base: string, { query, kind, limit, typed, keep }: Wish) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [state, setState] = useState<'' | 'busy' | 'failed'>('');

  useEffect(() => void fetchList(base).catch(() => setState('failed')), [base]);

  useEffect(() => {
    let current = true;
    let quiet = !typed || keep !== undefined;
    /** Before something is fetched. False when newer words are on their way. */
    const pause = async () => {
      if (!quiet) await new Promise((done) => setTimeout(done, wait));
      quiet = true;
      if (current) setState('busy');
      return current;
    };
    const search = async () => {
      const lists = await loadLists(base);
      const names = lists.find(query);
      if (!areHere([...names.unknown, ...names.guessed.map(({ word }) => word)], lists) && !(await pause())) return;
      const { finding, held, partly } = await told(base, query, names, lists);
      const first = inOrder(finding, held, lists.pages);
      const ofKind = (results: Result<Hit>[]) => results.filter(({ page }) => !kind || page.kind === kind);

      const inPages = partly ? finding : withoutAbsent(finding, held);
      const asks = inPages.words.length > 0;
      const inText = asks && (keep !== undefined || first.length === 0);
      if (inText && !(await pause())) return;
      const hits = inText ? await searchText(`${base}pagefind/pagefind.js`, respelt(inPages, held)) : [];
      const results = ofKind(inText ? withText(ofKind(first), keep ?? 0, hits, lists.pages) : first);
      const shown = await Promise.all(results.slice(0, limit).map(async ({ hit, ...result }) => ({ ...result, text: await hit?.data() })));
      if (!current) return;
      setOutcome({ query, total: results.length, shown, more: asks && !inText, partly, missing: partly ? undefined : missingWords(finding, held) });
      setState('');
    };
    if (query) search().catch(() => current && setState('failed'));
    else {
      setOutcome(undefined);
      setState('');
    }
    return () => {
      current = false;
    };
  }, [base, query, kind, limit, typed, keep]);

  return { outcome, state };
}
