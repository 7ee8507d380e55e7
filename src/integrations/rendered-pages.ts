import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Made, Order } from './support/page-worker.ts';

/** In the order of their files, and before what is no page: the search is made in this order, and has time meanwhile. */
function pagesFirst(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const keyOf = ({ route, pathname }: PathWithRoute) => (route.type === 'page' ? `0${pathname.replace(/\/?$/, '/index.html')}` : '1');
  const keyed = paths.map((path) => ({ path, key: keyOf(path) }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)).map(({ path }) => path);
}

/**
 * Takes each page as soon as it is rendered: adds to its head, and hands it to a thread that makes the search index and
 * index.md (support/page-worker.ts) while the next page is rendered. The build waits for that thread after Astro is done,
 * and fails with what it failed with.
 * @param base path the site lives under
 * @param change what is added to the HTML of a page
 */
export const renderedPages = (base: string, change: (html: string) => string): AstroIntegration => {
  let folder = '';
  let made: Promise<Made>;
  let worker: Worker;

  const start = () => {
    worker = new Worker(new URL('./support/page-worker.ts', import.meta.url), { workerData: { folder }, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    worker.unref(); // where a page fails, nobody waits
    made = once(worker, 'message').then(([message]) => message as Made);
    made.catch(() => undefined); // said at the end
  };
  const hand = (order: Order) => worker.postMessage(order);

  const wrapped = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async setup() {
      start();
      await astro.setup?.();
    },
    getStaticPaths: async () => pagesFirst(await astro.getStaticPaths()),
    async render(request, options) {
      const rendered = await astro.render(request, options);
      if (options.routeData.type !== 'page') return rendered;
      const { response, ...more } = rendered instanceof Response ? { response: rendered } : rendered;
      if (!response.ok && response.status !== 404) return rendered;
      const page = Buffer.from(change(await response.text()));
      const path = `/${decodeURI(new URL(request.url).pathname).slice(base.length)}`;
      hand({ path: path === '/404/' ? '/404.html' : path, html: page });
      return { ...more, response: new Response(page, response) };
    },
    async teardown() {
      hand('end');
      await astro.teardown?.();
    },
  });

  return {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => void (folder = fileURLToPath(config.outDir)),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrapped),
      'astro:build:done': async ({ logger }) => {
        worker.ref();
        const { searched, quoted } = await made;
        logger.info(`${searched} pages can be searched, ${quoted} are there as Markdown`);
      },
    },
  };
};
