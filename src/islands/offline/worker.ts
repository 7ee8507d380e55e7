/*
 * The service worker, once a reader asked to keep the guide: it fetches one whole edition into one cache and then answers
 * from it. A new edition is fetched beside the old one and takes over only when all of it is here and every file's
 * digest is right, so that no reader sees two editions mixed. integrations/offline.ts bundles it and writes `edition`.
 */
import { channelName, copyPrefix, digestOf, forgetMessage, isHashed, outdated, type Edition, type News } from '../../lib/kept-copy.ts';
import { copiesAt } from '../state/copy-names.ts';

declare const edition: Edition;
/** What TypeScript knows only with the worker's library, which cannot stand beside the page's. */
type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetching = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Worker = {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: (<K extends 'install' | 'activate'>(kind: K, listener: (event: Waiting) => void) => void) &
    ((kind: 'fetch', listener: (event: Fetching) => void) => void) &
    ((kind: 'message', listener: (event: Waiting & { data: unknown }) => void) => void);
};
const worker = self as unknown as Worker;

const atOnce = 6;
const waits = [0, 1000, 4000]; // milliseconds before each attempt at a file
const patience = 60_000; // milliseconds for one file
const { scope } = worker.registration;
const current = copiesAt(scope) + edition.version;
const filesKey = new URL('kept-files.json', scope).href; // no such page: it holds the digests of its cache

const channel = new BroadcastChannel(channelName);
const tell = (news: News) => channel.postMessage(news);

/** A file of this edition from an older copy, where it has not changed. */
async function unchanged(path: string, older: { cache: Cache; files: Edition['files'] } | undefined) {
  return older && older.files[path] === edition.files[path] ? older.cache.match(path, { ignoreVary: true }) : undefined;
}

/** Caches of this copy, oldest first. */
const copies = async () => (await caches.keys()).filter((name) => name.startsWith(copiesAt(scope)));

async function olderCopy() {
  const name = (await copies()).filter((key) => key !== current).at(-1);
  const cache = name === undefined ? undefined : await caches.open(name);
  const files = await (await cache?.match(filesKey))?.json();
  return cache && files ? { cache, files: files as Edition['files'] } : undefined;
}

/** A file from the network, whole and of this edition; tries again where the network fails. */
async function fetched(path: string): Promise<Response> {
  let trouble: unknown;
  for (const wait of waits) {
    await new Promise((resume) => setTimeout(resume, wait));
    try {
      const response = await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache', credentials: 'omit', signal: AbortSignal.timeout(patience) });
      const bytes = await response.arrayBuffer();
      if (!response.ok && !path.endsWith('/404.html')) throw new Error(`${path}: ${response.status}`);
      if ((await digestOf(bytes)) !== edition.files[path]) throw new Error(`${path} is of another edition`);
      const headers = new Headers(response.headers);
      for (const name of ['content-encoding', 'content-length']) headers.delete(name); // the body is unpacked now
      return new Response(bytes, { headers });
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}

async function keep() {
  if (await caches.match(filesKey, { cacheName: current })) {
    // It is here, whole: the worker alone was published anew, which can wait, or the edition before was, which cannot.
    if ((await copies()).at(-1) !== current) await worker.skipWaiting();
    return;
  }
  const older = await olderCopy();
  const copy = await caches.open(current);
  const paths = Object.keys(edition.files);
  const queue = [...paths];
  let done = 0;
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      await copy.put(path, (await unchanged(path, older)) ?? (await fetched(path)));
      tell({ kind: 'progress', done: ++done, total: paths.length });
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
    await copy.put(filesKey, Response.json(edition.files));
  } catch (error) {
    queue.length = 0;
    await caches.delete(current);
    tell({ kind: 'failed', why: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network' });
    throw error; // this edition is not installed; the one before stays in use
  }
  await worker.skipWaiting();
}

async function takeOver() {
  const names = await copies();
  const first = names.every((name) => name === current);
  await Promise.all(outdated(names, current.slice(copyPrefix.length)).map((name) => caches.delete(name)));
  if (first) await worker.clients.claim(); // the page where the reader pressed the button
  tell({ kind: 'kept' });
}

/** From the copy; from an older one for hashed files of pages still open; else from the network. Never writes. */
async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const here = (path: string) => caches.match(path, { cacheName: current, ignoreVary: true });
  if (pathname in edition.files) {
    const kept = await here(pathname);
    if (kept) return kept;
  } else if (isHashed(pathname)) {
    const kept = await caches.match(pathname, { ignoreVary: true });
    if (kept) return kept;
  } else if (`${pathname}/` in edition.files && request.mode === 'navigate') return Response.redirect(`${pathname}/`);
  try {
    return await fetch(request);
  } catch {
    const page = request.mode === 'navigate' && (await here(new URL('offline/', scope).pathname));
    return page || Response.error();
  }
}

async function forget() {
  await worker.registration.unregister();
  for (const name of await copies()) await caches.delete(name);
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
worker.addEventListener('message', (event) => {
  if (event.data === forgetMessage) event.waitUntil(forget());
});
