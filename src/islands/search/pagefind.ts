/** Pagefind's bare API, loaded when the reader first searches. */
type SubResult = { title: string; url: string; excerpt: string };
export type Hit = { url: string; excerpt: string; meta: { title?: string }; filters: Record<string, string[]>; sub_results: SubResult[] };
type Reply = {
  results: { id: string; data: () => Promise<Hit> }[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
};
export type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (words: string, options: { filters: Record<string, string> }, wait?: number) => Promise<Reply | null>;
};

let loading: Promise<Pagefind> | undefined;

/** @param bundle address of pagefind.js; it exists only in a built site */
export function loadPagefind(bundle: string): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
    await pagefind.options({ noWorker: true, excerptLength: 22 }); // a worker would need a Trusted Types policy
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}
