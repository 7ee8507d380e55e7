import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { family, setTick, tickOf, ticksKey, writeTicks } from '../../../src/lib/ticks.ts';

/** A stand-in for localStorage, where keys are properties, as the browser's has them. */
function fakeStorage(entries: Record<string, string> = {}) {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(store, key) ? (store as Record<string, string>)[key] : null),
    setItem: (key: string, value: string) => Object.assign(store, { [key]: value }),
    removeItem: (key: string) => Reflect.deleteProperty(store, key),
  };
  const store = Object.assign(Object.create(methods) as Storage & Record<string, string>, entries);
  return store;
}

const listeners = new Map<string, ((event: unknown) => void)[]>();
const browser = {
  addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
  removeEventListener: () => undefined,
};
const anotherTabWrites = (key: string, newValue: string | null) => listeners.get('storage')?.forEach((listener) => listener({ key, newValue }));

async function open(storage: Storage | undefined) {
  vi.resetModules();
  listeners.clear();
  vi.stubGlobal('window', browser);
  if (storage) vi.stubGlobal('localStorage', storage);
  else
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  const { ticksStore } = await import('../../../src/islands/state/ticks-store.ts');
  ticksStore.value.subscribe(() => undefined);
  return ticksStore;
}
const tick = (store: Awaited<ReturnType<typeof open>>, check: string) => store.change((all) => setTick(all, family, 'whatsapp', check, 'd', '2026-11-24'));
const done = (store: Awaited<ReturnType<typeof open>>, check: string) => tickOf(store.value.get(), family, 'whatsapp', check)?.[0] === 'd';

const settled = () => new Promise((done) => setTimeout(done, 60));

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

test('nothing is written until the reader acts', async () => {
  const storage = fakeStorage();
  await open(storage);
  expect(Object.keys(storage)).toEqual([]);
});

test('a tick is stored in the documented shape', async () => {
  const storage = fakeStorage();
  tick(await open(storage), 'groups');
  expect(JSON.parse(storage.getItem(ticksKey) ?? '')).toEqual({ v: 1, ticks: { family: { whatsapp: { groups: ['d', '2026-11-24'] } } } });
});

test('what is stored comes back', async () => {
  const store = await open(fakeStorage({ [ticksKey]: writeTicks(setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-20')) }));
  expect(done(store, 'groups')).toBe(true);
});

test('another tab that wrote at the same moment, without our tick, does not undo it', async () => {
  const storage = fakeStorage();
  const store = await open(storage);
  tick(store, 'groups');
  const theirs = writeTicks(setTick({}, family, 'whatsapp', 'status', 'd', '2026-11-24'));
  storage.setItem(ticksKey, theirs);
  anotherTabWrites(ticksKey, theirs);
  await vi.waitUntil(() => done(store, 'status') && done(store, 'groups'));
  expect(storage.getItem(ticksKey)).toContain('groups');
});

test('what another tab deletes stays deleted', async () => {
  const storage = fakeStorage();
  const store = await open(storage);
  tick(store, 'groups');
  storage.removeItem(ticksKey);
  anotherTabWrites(ticksKey, null);
  anotherTabWrites('another-key', '{}');
  await settled();
  expect(storage.getItem(ticksKey)).toBeNull();
  expect(done(store, 'groups')).toBe(false);
});

test('a later write of another tab is its reader’s own choice', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  try {
    const storage = fakeStorage();
    const store = await open(storage);
    tick(store, 'groups');
    vi.advanceTimersByTime(2500);
    const theirs = writeTicks(setTick({}, family, 'whatsapp', 'groups', 'u', '2026-11-24'));
    storage.setItem(ticksKey, theirs);
    anotherTabWrites(ticksKey, theirs);
    await settled();
    expect(done(store, 'groups')).toBe(false);
    expect(storage.getItem(ticksKey)).toBe(theirs);
  } finally {
    vi.useRealTimers();
  }
});

test('another tab’s tick is seen, and not overwritten', async () => {
  const storage = fakeStorage();
  const store = await open(storage);
  const theirs = writeTicks(setTick({}, family, 'whatsapp', 'status', 'd', '2026-11-24'));
  storage.setItem(ticksKey, theirs);
  tick(store, 'groups'); // the event of the other tab has not arrived yet
  expect(done(store, 'status') && done(store, 'groups')).toBe(true);
  anotherTabWrites(ticksKey, writeTicks(setTick({}, family, 'whatsapp', 'calls', 'd', '2026-11-24')));
  expect(done(store, 'calls')).toBe(true);
});

test.each([
  ['text that is no JSON', 'hello'],
  ['ticks by position, as another tool keeps them', '[true,false]'],
  ['a newer version', '{"v":2,"ticks":{"family":{}}}'],
])('%s: the list works for this visit, says so, and destroys nothing', async (_, foreign) => {
  const storage = fakeStorage({ [ticksKey]: foreign });
  const store = await open(storage);
  expect(store.trouble.get()).toBeUndefined();
  tick(store, 'groups');
  tick(store, 'status');
  expect(done(store, 'groups') && done(store, 'status')).toBe(true);
  expect(store.trouble.get()).toBe('foreign');
  expect(storage.getItem(ticksKey)).toBe(foreign);
});

test('blocked storage: the list works for this visit and says so', async () => {
  const store = await open(undefined);
  tick(store, 'groups');
  expect(done(store, 'groups')).toBe(true);
  expect(store.trouble.get()).toBe('blocked');
});

test('a full device: the tick holds for this visit, and what was stored stays', async () => {
  const before = writeTicks(setTick({}, family, 'whatsapp', 'status', 'd', '2026-11-20'));
  const storage = fakeStorage({ [ticksKey]: before });
  const full = new Proxy(storage, {
    set: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const store = await open(full);
  tick(store, 'groups');
  expect(done(store, 'groups') && done(store, 'status')).toBe(true);
  expect(store.trouble.get()).toBe('full');
  expect(storage.getItem(ticksKey)).toBe(before);
});

test('forget deletes what is stored', async () => {
  const storage = fakeStorage();
  const store = await open(storage);
  tick(store, 'groups');
  listeners.get('safer:forget')?.forEach((listener) => listener({}));
  expect(Object.keys(storage)).toEqual([]);
  expect(done(store, 'groups')).toBe(false);
});
