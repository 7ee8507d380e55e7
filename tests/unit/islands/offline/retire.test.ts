import { afterEach, expect, test, vi } from 'vitest';
import { copiesAt } from '../../../../src/islands/state/copy-names.ts';

const root = 'https://group.example/';
const scope = `${root}guide/`;

afterEach(() => vi.unstubAllGlobals());

test('the kill switch deletes our copies and unregisters; caches of another site at the same origin stay', async () => {
  const own = [`${copiesAt(scope)}one`, `${copiesAt(scope)}two`];
  const names = ['their-cache', `${copiesAt(root)}one`, ...own, `${copiesAt(`${scope}welsh/`)}one`];
  const log: string[] = [];
  const listeners = new Map<string, (event: { waitUntil: (work: Promise<unknown>) => void }) => void>();
  vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => void log.push(name) });
  vi.stubGlobal('self', {
    registration: { scope, unregister: async () => void log.push('unregistered') },
    skipWaiting: async () => void log.push('at once'),
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener as never),
  });
  await import('../../../../src/islands/offline/retire.ts');
  for (const name of ['install', 'activate']) await new Promise((done, fail) => listeners.get(name)?.({ waitUntil: (work) => work.then(done, fail) }));
  expect(log).toEqual(['at once', ...own, 'unregistered']);
});
