/*
 * The service worker, once a reader asked to keep the guide: it fetches one whole edition into one cache and then answers
 * from it. A new edition is fetched beside the old one and takes over only when all of it is here and every file's
 * digest is right, so that no reader sees two editions mixed. integrations/offline.ts bundles it and writes `edition`.
 */
import { channelName, copyPrefix, forgetMessage, isHashed, outdated, type Edition, type News, type Trouble } from '../../lib/kept-copy.ts';
import { editionFile, forgetPdfsMessage, keepPdfsMessage, pdfsIn } from '../../lib/kept-pdfs.ts';
import { copiesAt } from '../state/copy-names.ts';
import { takeFiles, troubleOf, type Older } from './take-files.ts';

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

const { scope } = worker.registration;
const current = copiesAt(scope) + edition.version;
const editionKey = new URL(editionFile, scope).href;

const channel = new BroadcastChannel(channelName);
const tell = (news: News) => channel.postMessage(news);

/** Caches of this copy, oldest first. */
const copies = async () => (await caches.keys()).filter((name) => name.startsWith(copiesAt(scope)));
const isWhole = async () => Boolean(await caches.match(editionKey, { cacheName: current }));

/** The newest other copy, where it is whole. */
async function olderCopy(): Promise<{ cache: Cache; edition: Edition } | undefined> {
  const name = (await copies()).filter((key) => key !== current).at(-1);
  const cache = name === undefined ? undefined : await caches.open(name);
  const older = await (await cache?.match(editionKey))?.json();
  return cache && older ? { cache, edition: older as Edition } : undefined;
}

async function keep() {
  if (await isWhole()) {
    // It is here, whole: the worker alone was published anew, which can wait, or the edition before was, which cannot.
    if ((await copies()).at(-1) !== current) await worker.skipWaiting();
    return;
  }
  const older = await olderCopy();
  const copy = await caches.open(current);
  const total = Object.keys(edition.files).length;
  let done = 0;
  try {
    await takeFiles(copy, edition.files, older && { cache: older.cache, digests: older.edition.files }, () => tell({ kind: 'progress', done: ++done, total }));
    await copy.put(editionKey, Response.json(edition));
  } catch (error) {
    await caches.delete(current);
    tell({ kind: 'failed', why: troubleOf(error) });
    throw error; // this edition is not installed; the one before stays in use
  }
  if (older && (await pdfsIn(older.cache)).length > 0) await keepPdfs({ cache: older.cache, digests: older.edition.pdfs.files });
  await worker.skipWaiting();
}

async function takeOver() {
  const names = await copies();
  const first = names.every((name) => name === current);
  await Promise.all(outdated(names, current.slice(copyPrefix.length)).map((name) => caches.delete(name)));
  if (first) await worker.clients.claim(); // the page where the reader pressed the button
  tell({ kind: 'kept' });
}

/**
 * The PDFs besides the copy, once the reader asked for them; those that are here are not fetched again. What does not
 * come is left out, and never holds up an edition: advice that is new matters more than paper.
 */
async function fetchPdfs(older?: Older) {
  if (!(await isWhole())) return;
  const copy = await caches.open(current);
  const here = await pdfsIn(copy);
  const { files } = edition.pdfs;
  const missing = Object.fromEntries(Object.entries(files).filter(([path]) => !here.includes(path)));
  const total = Object.keys(files).length;
  let held = here.length;
  const say = (stopped?: Trouble | 'done') => tell({ kind: 'pdfs', held, total, ...(stopped && { stopped }) });
  try {
    await takeFiles(copy, missing, older, () => {
      held++;
      say();
    });
    say('done');
  } catch (error) {
    say(troubleOf(error));
  }
}

let pdfs: Promise<void> | undefined;
/** Two tabs may ask for them. */
const keepPdfs = (older?: Older) => (pdfs ??= fetchPdfs(older).finally(() => (pdfs = undefined)));

async function forgetPdfs() {
  for (const name of await copies()) {
    const copy = await caches.open(name);
    for (const path of await pdfsIn(copy)) await copy.delete(path, { ignoreVary: true });
  }
  tell({ kind: 'pdfs', held: 0, total: Object.keys(edition.pdfs.files).length, stopped: 'deleted' });
}

/** From the copy; from an older one for hashed files of pages still open; else from the network. Never writes. */
async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const here = (path: string) => caches.match(path, { cacheName: current, ignoreVary: true });
  if (pathname in edition.files || pathname in edition.pdfs.files) {
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
  const work = { [forgetMessage]: forget, [keepPdfsMessage]: () => keepPdfs(), [forgetPdfsMessage]: forgetPdfs }[event.data as string];
  if (work) event.waitUntil(work());
});
