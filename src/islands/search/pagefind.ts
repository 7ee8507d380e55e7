/** Pagefind's bare API over the text of every page, loaded when the names of pages are not enough. */
import { tries, type Question } from '../../lib/search-order.ts';

type SubResult = { title: string; url: string };
/** What stands in a page: an excerpt with marks, and the headings and checks where the words were found. */
export type PageText = { excerpt: string; sub_results: SubResult[] };
export type Hit = { id: string; score: number; data: () => Promise<PageText> };
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string) => Promise<{ results: Hit[] }>;
};

let loading: Promise<Pagefind> | undefined;

/** @param bundle address of pagefind.js; it exists only in a built site */
function loadPagefind(bundle: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await pagefind.options({ noWorker: true, excerptLength: 22 }); // a worker would need a Trusted Types policy
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** Pages whose text holds the words, or where none holds them all, most of them. Each page once, best first. */
export async function searchText(bundle: string, question: Question): Promise<Hit[]> {
  const pagefind = await loadPagefind(bundle);
  for (const group of tries(question)) {
    const replies = await Promise.all(group.map((query) => pagefind.search(query)));
    const best = new Map<string, Hit>();
    for (const hit of replies.flatMap(({ results }) => results)) if (hit.score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, hit);
    if (best.size > 0) return [...best.values()].sort((a, b) => b.score - a.score);
  }
  return [];
}
