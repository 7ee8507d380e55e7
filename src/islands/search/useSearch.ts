/** The search itself, apart from how it looks: from what is typed to pages in order. */
import { useEffect, useState } from 'preact/hooks';
import type { ListedPage } from '../../lib/listed-pages.ts';
import { makeFinder, type Finder } from '../../lib/page-finder.ts';
import { inOrder, needsText, type Result } from '../../lib/search-order.ts';
import { searchText, type Hit, type PageText } from './pagefind.ts';

export type Shown = Omit<Result<Hit>, 'hit'> & { text: PageText | undefined };
export type Outcome = { query: string; total: number; shown: Shown[]; textSearched: boolean };
type Wish = { query: string; kind: string; limit: number; inText: boolean };

const wait = 400; // milliseconds without a key before the text is searched

let loading: Promise<{ find: Finder; pages: Map<string, ListedPage> }> | undefined;

/** The list of pages; it exists only in a built site. */
function loadList(base: string) {
  loading ??= (async () => {
    const reply = await fetch(`${base}search/pages.json`);
    if (!reply.ok) throw new Error(`The list of pages did not load: ${reply.status}`);
    const list = (await reply.json()) as ListedPage[];
    return { find: makeFinder(list), pages: new Map(list.map((page) => [page.id, page])) };
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * @returns what was found (the last of it while the next is under way), whether the text is being searched, and whether
 * something did not load
 */
export function useSearch(base: string, { query, kind, limit, inText }: Wish) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [state, setState] = useState<'' | 'busy' | 'failed'>('');

  useEffect(() => void loadList(base).catch(() => setState('failed')), [base]);

  useEffect(() => {
    let current = true;
    const search = async () => {
      const { find, pages } = await loadList(base);
      const finding = find(query);
      const textSearched = finding.words.length > 0 && (inText || needsText(finding));
      let hits: Hit[] = [];
      if (textSearched) {
        if (!inText) await new Promise((done) => setTimeout(done, wait));
        if (!current) return; // newer words are on their way
        setState('busy');
        hits = await searchText(`${base}pagefind/pagefind.js`, finding);
      }
      const results = inOrder(finding, hits, pages).filter(({ page }) => !kind || page.kind === kind);
      const shown = await Promise.all(results.slice(0, limit).map(async ({ hit, ...result }) => ({ ...result, text: await hit?.data() })));
      if (!current) return;
      setOutcome({ query, total: results.length, shown, textSearched });
      setState('');
    };
    if (query) search().catch(() => current && setState('failed'));
    else setOutcome(undefined);
    return () => {
      current = false;
    };
  }, [base, query, kind, limit, inText]);

  return { outcome, state };
}
