import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { digestOf } from '../../../../src/lib/kept-copy.ts';
import { editionFile, forgetPdfsMessage, keepPdfsMessage } from '../../../../src/lib/kept-pdfs.ts';
import { copiesAt } from '../../../../src/islands/state/copy-names.ts';

const scope = 'https://guide.example/';
const listFile = scope + editionFile;
const encode = (text: string) => new TextEncoder().encode(text);

/** Caches of a browser, in order of their making. */
let kept: Map<string, Map<string, string>>;
let network: Map<string, string>;
let asked: string[];
let skipped: number;
let claimed: number;
let told: { kind: string; held?: number; total?: number; stopped?: string }[];
const cacheOf = (name: string) => {
  const files = kept.get(name) ?? new Map<string, string>();
  kept.set(name, files);
  return {
    put: async (path: string, response: Response) => void files.set(path, await response.text()),
    match: async (path: string) => (files.has(path) ? new Response(files.get(path)) : undefined),
    keys: async () => [...files.keys()].map((path) => ({ url: new URL(path, scope).href })),
    delete: async (path: string) => files.delete(path),
  };
};
const caches = {
  keys: async () => [...kept.keys()],
  open: async (name: string) => cacheOf(name),
  delete: async (name: string) => kept.delete(name),
  match: async (path: string, { cacheName }: { cacheName: string }) => (kept.has(cacheName) ? cacheOf(cacheName).match(path) : undefined),
};

/** Runs a worker of an edition through what a browser does with it. @returns whether it was installed */
async function publish(version: string, texts: Record<string, string>, papers: Record<string, string> = {}) {
  vi.resetModules();
  asked = [];
  skipped = claimed = 0;
  const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void; data?: string }) => void>();
  const digests = async (of: Record<string, string>) =>
    Object.fromEntries(await Promise.all(Object.entries(of).map(async ([path, text]) => [path, await digestOf(encode(text))] as const)));
  vi.stubGlobal('edition', { version, files: await digests(texts), pdfs: { bytes: 7, files: await digests(papers) } });
  vi.stubGlobal('self', {
    registration: { scope },
    skipWaiting: async () => void skipped++,
    clients: { claim: async () => void claimed++ },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener as never),
  });
  await import('../../../../src/islands/offline/worker.ts');
  const tell = (name: string, data?: string) =>
    new Promise((done, fail) => listeners.get(name)?.({ waitUntil: (work) => work.then(done, fail), ...(data && { data }) }));
  const installed = await tell('install').then(
    () => true,
    () => false,
  );
  return { installed, takeOver: () => tell('activate'), send: (message: string) => tell('message', message) };
}
const own = (version: string) => copiesAt(scope) + version;

beforeEach(() => {
  kept = new Map();
  network = new Map();
  told = [];
  vi.stubGlobal('caches', caches);
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      postMessage(news: { kind: string }) {
        told.push(news);
      }
    },
  );
  vi.stubGlobal('setTimeout', (work: () => void) => queueMicrotask(work)); // no waiting between attempts
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const text = network.get(path);
    if (text === undefined) throw new TypeError('no network');
    return new Response(text);
  });
});
afterEach(() => vi.unstubAllGlobals());
const put = (texts: Record<string, string>) => Object.entries(texts).forEach(([path, text]) => network.set(path, text));

const first = { '/': 'home', '/help/': 'help' };

test('an edition is kept whole, and takes over at once', async () => {
  put(first);
  const { installed, takeOver } = await publish('one', first);
  await takeOver();
  expect([installed, skipped, claimed]).toEqual([true, 1, 1]);
  expect([...(kept.get(own('one'))?.keys() ?? [])].sort()).toEqual(['/', '/help/', listFile]);
});

test('the worker alone is published anew: nothing is fetched, and no failure can take the copy away', async () => {
  put(first);
  await publish('one', first);
  network.clear();
  const { installed } = await publish('one', first);
  expect([installed, asked, skipped]).toEqual([true, [], 0]);
  expect(kept.get(own('one'))?.get('/help/')).toBe('help');
});

test('half a copy is no copy: it is fetched again', async () => {
  put(first);
  kept.set(own('one'), new Map([['/', 'home']]));
  expect((await publish('one', first)).installed).toBe(true);
  expect(asked.sort()).toEqual(['/', '/help/']);
});

test('an edition that comes back takes over from the one that was in its place, without being fetched', async () => {
  const second = { ...first, '/help/': 'newer help' };
  put(first);
  await (await publish('one', first)).takeOver();
  put(second);
  await (await publish('two', second)).takeOver();
  put(first);
  const { installed } = await publish('one', first);
  expect([installed, asked, skipped]).toEqual([true, [], 1]);
});

test('another copy of the guide at the same origin is neither used nor deleted', async () => {
  const other = [`${copiesAt(`${scope}welsh/`)}one`, `${copiesAt(`${scope}welsh/`)}two`, `${copiesAt(`${scope}welsh/`)}three`];
  for (const name of other) kept.set(name, new Map([['/', 'hafan']]));
  put(first);
  const { takeOver } = await publish('one', first);
  await takeOver();
  expect([...kept.keys()]).toEqual([...other, own('one')]);
  expect(claimed).toBe(1);
});

describe('PDFs', () => {
  const papers = { '/downloads/a.pdf': 'paper a', '/downloads/b.pdf': 'paper b' };
  const held = (version: string) => Object.fromEntries([...(kept.get(own(version)) ?? [])].filter(([path]) => path.endsWith('.pdf')));
  const keptWithPdfs = async () => {
    put({ ...first, ...papers });
    const { takeOver, send } = await publish('one', first, papers);
    await takeOver();
    await send(keepPdfsMessage);
  };
  const last = () => told.findLast(({ kind }) => kind === 'pdfs');

  test('are kept only when the reader asks, and deleted without the rest', async () => {
    put({ ...first, ...papers });
    const { takeOver, send } = await publish('one', first, papers);
    await takeOver();
    expect(held('one')).toEqual({});
    await send(keepPdfsMessage);
    expect(held('one')).toEqual(papers);
    expect(last()).toEqual({ kind: 'pdfs', held: 2, total: 2, stopped: 'done' });
    await send(forgetPdfsMessage);
    expect(held('one')).toEqual({});
    expect(last()).toEqual({ kind: 'pdfs', held: 0, total: 2, stopped: 'deleted' });
    expect(kept.get(own('one'))?.get('/help/')).toBe('help');
  });

  test('two tabs ask: each is fetched once', async () => {
    put({ ...first, ...papers });
    const { takeOver, send } = await publish('one', first, papers);
    await takeOver();
    await Promise.all([send(keepPdfsMessage), send(keepPdfsMessage)]);
    expect(asked.filter((path) => path.endsWith('.pdf')).sort()).toEqual(Object.keys(papers));
  });

  test('go on where they stopped', async () => {
    put({ ...first, '/downloads/a.pdf': 'paper a' });
    const { takeOver, send } = await publish('one', first, papers);
    await takeOver();
    await send(keepPdfsMessage);
    expect(held('one')).toEqual({ '/downloads/a.pdf': 'paper a' });
    expect(last()).toEqual({ kind: 'pdfs', held: 1, total: 2, stopped: 'network' });
    put(papers);
    asked = [];
    await send(keepPdfsMessage);
    expect(held('one')).toEqual(papers);
    expect(asked).toEqual(['/downloads/b.pdf']);
  });

  test('come with the next edition where the reader has them: the changed ones alone are fetched', async () => {
    await keptWithPdfs();
    const newer = { ...papers, '/downloads/b.pdf': 'newer paper b' };
    put(newer);
    await publish('two', first, newer);
    expect(held('two')).toEqual(newer);
    expect(asked).toEqual(['/downloads/b.pdf']);
  });

  test('never hold up an edition, and one of another edition is not taken', async () => {
    await keptWithPdfs();
    const { installed } = await publish('two', first, { ...papers, '/downloads/b.pdf': 'newer paper b' }); // the network has the old one
    expect([installed, skipped]).toEqual([true, 1]);
    expect(held('two')).toEqual({ '/downloads/a.pdf': 'paper a' });
  });

  test('without a copy nothing is kept', async () => {
    put({ ...first, ...papers });
    const { send } = await publish('one', first, papers);
    kept.clear();
    await send(keepPdfsMessage);
    expect([...kept.keys()]).toEqual([]);
  });
});
