import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from 'astro';
import type { Settings } from '../settings.ts';
import type { Made, Order } from './support/page-worker.ts';

/** Drawn by the worker, from the address alone; the routes themselves serve `npm run dev`. */
const isDrawn = ({ route }: PathWithRoute) => route.component.startsWith('src/pages/downloads/qr/');

/** In the order of their files, and before what is no page: the search is made in this order, and has time meanwhile. */
function pagesFirst(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const keyOf = ({ route, pathname }: PathWithRoute) => (route.type === 'page' ? `0${pathname.replace(/\/?$/, '/index.html')}` : '1');
  const keyed = paths.map((path) => ({ path, key: keyOf(path) }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)).map(({ path }) => path);
}

const plain = (pathname: string) => pathname.replace(/^\/|\/$/g, '');

/**
 * Takes each page as soon as it is rendered: adds to its head, and hands it to a thread that makes the search index and
 * index.md (support/page-worker.ts) while the next page is rendered. The build waits for that thread after Astro is done,
 * and fails with what it failed with.
 * @param change what is added to the HTML of a page
 * @returns the integration, and `made`, which waits for what the thread made
 */
export function renderedPages({ base, address }: Settings, change: (html: string) => string) {
  let folder = '';
  let made: Promise<Made>;
  let worker: Worker;
  let due: string[] = []; // pages still to hand over, in order
  const rendered = new Map<string, Order | undefined>(); // several render at a time, and some overtake others

  function start() {
    const workerData = { folder, site: new URL(base, address).href };
    worker = new Worker(new URL('./support/page-worker.ts', import.meta.url), { workerData, resourceLimits: { maxYoungGenerationSizeMb: 64 } });
    worker.unref(); // where a page fails, nobody waits
    made = new Promise((done, failed) => {
      worker.once('message', done).once('error', failed);
      worker.once('exit', () => failed(new Error('The thread that makes the search and the Markdown of pages stopped before it was done.')));
    });
    made.catch(() => undefined); // said at the end
  }
  const hand = (order: Order) => worker.postMessage(order);

  /** Takes what a page became, and hands over what is next in order; at the last page, that no more come. */
  function take(path: string, order: Order | undefined) {
    if (!due.includes(path)) throw new Error(`/${path}/ was rendered, but Astro had not said that it would be.`);
    rendered.set(path, order);
    for (let next = due[0]; next !== undefined && rendered.has(next); next = due[0]) {
      const ready = rendered.get(next);
      if (ready) hand(ready);
      rendered.delete(next);
      due.shift();
    }
    if (due.length === 0) hand('end');
  }

  const wrapped = (astro: AstroPrerenderer): AstroPrerenderer => ({
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      hand({ codes: paths.filter(isDrawn).map(({ pathname }) => pathname.replace(/\/$/, '')) });
      const ordered = pagesFirst(paths.filter((path) => !isDrawn(path)));
      due = ordered.filter(({ route }) => route.type === 'page').map(({ pathname }) => plain(pathname));
      return ordered;
    },
    async render(request, options) {
      if (options.routeData.type !== 'page') return astro.render(request, options);
      const result = await astro.render(request, options);
      const { response, ...more } = result instanceof Response ? { response: result } : result;
      const isPage = response.ok || response.status === 404;
      const html = isPage ? Buffer.from(change(await response.text())) : undefined;
      const path = `/${decodeURI(new URL(request.url).pathname).slice(base.length)}`;
      take(plain(path), html && { path: path === '/404/' ? '/404.html' : path, html });
      return html ? { ...more, response: new Response(html, response) } : result;
    },
  });

  const whenMade = () => {
    if (due.length > 0) throw new Error(`Astro said that it would render /${due[0]}/, and did not.`); // or the thread waits for ever
    worker.ref();
    return made;
  };
  const integration: AstroIntegration = {
    name: 'rendered-pages',
    hooks: {
      'astro:config:done': ({ config }) => void (folder = fileURLToPath(config.outDir)),
      'astro:build:start': ({ setPrerenderer }) => {
        start(); // so that it is ready when the first page is
        setPrerenderer(wrapped);
      },
      'astro:build:done': async ({ logger }) => {
        const { searched, quoted, codes } = await whenMade();
        logger.info(`${searched} pages can be searched, ${quoted} are there as Markdown, ${codes} QR codes`);
      },
    },
  };
  return { integration, made: whenMade };
}
