import { afterEach, expect, test, vi } from 'vitest';
import { family, longestTicks, readTicks, setTick, tickOf, ticksKey, writeTicks, type Ticks } from '../../../../src/lib/ticks.ts';
import { fakeStorage, openPage, settled } from './fake-browser.ts';

const open = async () => {
  const { ticksStore } = await import('../../../../src/islands/state/ticks-store.ts');
  ticksStore.value.subscribe(() => undefined);
  return ticksStore;
};
type Store = Awaited<ReturnType<typeof open>>;
const ticked = (check: string): Ticks => setTick({}, family, 'whatsapp', check, 'd', '2026-11-24');
const tick = (store: Store, check: string) => store.change((all) => setTick(all, family, 'whatsapp', check, 'd', '2026-11-24'));
const done = (store: Store, check: string) => tickOf(store.value.get(), family, 'whatsapp', check)?.[0] === 'd';

/** More than is read again. */
const tooLong = 'a'.repeat(longestTicks);

afterEach(() => vi.unstubAllGlobals());

test('what could not be read again is never written: it holds for the visit, and what is stored stays to be read', async () => {
  const before = writeTicks(ticked('status'));
  const { device } = openPage(fakeStorage({ [ticksKey]: before }));
  const store = await open();
  tick(store, tooLong);
  expect(store.trouble.get()).toBe('full');
  expect(device.getItem(ticksKey)).toBe(before);
  tick(store, 'groups');
  expect([done(store, tooLong), done(store, 'groups'), done(store, 'status')]).toEqual([true, true, true]);
  expect(device.getItem(ticksKey)).toBe(before);
});

test('nor when it becomes too long only with what another tab wrote', async () => {
  const { device, hear } = openPage();
  const store = await open();
  tick(store, 'b'.repeat(longestTicks / 2));
  const theirs = writeTicks(ticked('c'.repeat(longestTicks / 2)));
  device.setItem(ticksKey, theirs);
  hear('storage', { key: ticksKey, newValue: theirs });
  await settled();
  expect(device.getItem(ticksKey)).toBe(theirs);
  expect(store.trouble.get()).toBe('full');
});

test('nor in the tab of a private visit', async () => {
  const { tab } = openPage(fakeStorage(), fakeStorage({ 'safer-messages:private': '1' }));
  const store = await open();
  tick(store, 'groups');
  tick(store, tooLong);
  expect(readTicks(tab.getItem(ticksKey)).ok).toBe(true);
  expect(done(store, tooLong)).toBe(true);
});

test('a tab in which nothing was changed writes nothing when another tab does', async () => {
  const { device, hear } = openPage();
  await open();
  const theirs = writeTicks(ticked('groups')).replaceAll(',', ', '); // as a newer edition may space it
  device.setItem(ticksKey, theirs);
  hear('storage', { key: ticksKey, newValue: theirs });
  await settled();
  expect(device.getItem(ticksKey)).toBe(theirs);
});

test.each([0, 1])('what another tab wrote and at once deleted stays deleted, also here with %i ticks of its own', async (ticks) => {
  const { device, hear } = openPage();
  const store = await open();
  if (ticks > 0) tick(store, 'status');
  const theirs = writeTicks(ticked('groups'));
  device.setItem(ticksKey, theirs);
  hear('storage', { key: ticksKey, newValue: theirs });
  device.removeItem(ticksKey);
  hear('storage', { key: ticksKey, newValue: null });
  await settled();
  expect(device.getItem(ticksKey)).toBeNull();
});

test('an answer that was due before everything was forgotten does not come after it', async () => {
  const { device, hear } = openPage();
  const store = await open();
  tick(store, 'status');
  hear('storage', { key: ticksKey, newValue: writeTicks(ticked('groups')) });
  hear('safer:forget');
  tick(store, 'calls');
  const text = device.getItem(ticksKey);
  device.removeItem(ticksKey); // by hand: no event tells of it
  await settled();
  expect(text).toContain('calls');
  expect(device.getItem(ticksKey)).toBeNull();
});
