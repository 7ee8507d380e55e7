import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copiesAt } from '../../../../src/islands/state/copy-names.ts';

const root = 'https://group.example/';
const here = `${root}guide/`;

/** Workers of the origin, by scope, with what each was told; and which of them answers for this page. */
function origin({ scopes, controller, names }: { scopes: string[]; controller?: string; names: string[] }) {
  const log: string[] = [];
  const registrations = scopes.map((scope) => ({ scope, unregister: async () => void log.push(`unregistered ${scope}`) }));
  const serviceWorker = {
    controller: controller ? { scriptURL: controller, postMessage: (message: string) => void log.push(`${controller}: ${message}`) } : null,
    getRegistrations: async () => registrations,
    // As browsers do: the one with the longest scope that the address lies in.
    getRegistration: async (address: string) =>
      registrations.filter(({ scope }) => new URL(address, root).href.startsWith(scope)).sort((a, b) => b.scope.length - a.scope.length)[0],
  };
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => void log.push(`deleted ${name}`) });
  return log;
}
const load = () => import('../../../../src/islands/state/offline-copy.ts');

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('BASE_URL', '/guide/');
  vi.stubGlobal('location', { origin: 'https://group.example' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('another site’s worker at the same origin, and its caches, are not ours', async () => {
  const log = origin({ scopes: [root], controller: `${root}sw.js`, names: ['their-cache', `${copiesAt(root)}abc`] });
  const { ownWorker, copies, forgetCopy } = await load();
  expect(ownWorker()).toBeUndefined();
  expect(await copies()).toEqual([]);
  await forgetCopy();
  expect(log).toEqual([]);
});

test('our own is told, ended and deleted, and another copy of the guide at the same origin stays', async () => {
  const other = `${here}welsh/`;
  const log = origin({
    scopes: [root, here, other],
    controller: `${here}sw.js`,
    names: [`${copiesAt(here)}abc`, `${copiesAt(other)}abc`, `${copiesAt(root)}abc`],
  });
  const { ownWorker, copies, forgetCopy } = await load();
  expect(ownWorker()).toBeDefined();
  expect(await copies()).toEqual([`${copiesAt(here)}abc`]);
  await forgetCopy();
  expect(log).toEqual([`${here}sw.js: forget`, `unregistered ${here}`, `deleted ${copiesAt(here)}abc`]);
});

test('a browser without workers holds no copy', async () => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', undefined);
  const { ownWorker, copies, forgetCopy } = await load();
  expect(ownWorker()).toBeUndefined();
  await expect(copies()).rejects.toThrow();
  await expect(forgetCopy()).resolves.toBeUndefined();
});
