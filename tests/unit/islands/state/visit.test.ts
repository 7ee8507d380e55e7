import { afterEach, expect, test, vi } from 'vitest';
import { family, setTick, tickOf, ticksKey, writeTicks } from '../../../../src/lib/ticks.ts';
import { fakeStorage, openPage } from './fake-browser.ts';

const privateKey = 'safer-messages:private';
const stores = async () => ({
  ...(await import('../../../../src/islands/state/ticks-store.ts')),
  ...(await import('../../../../src/islands/state/visit.ts')),
  ...(await import('../../../../src/islands/state/forget.ts')),
});
type Stores = Awaited<ReturnType<typeof stores>>;
const tick = ({ ticksStore }: Stores, check: string) => ticksStore.change((all) => setTick(all, family, 'whatsapp', check, 'd', '2026-11-24'));
const done = ({ ticksStore }: Stores, check: string) => tickOf(ticksStore.value.get(), family, 'whatsapp', check)?.[0] === 'd';

afterEach(() => vi.unstubAllGlobals());

test('a page of a private visit that comes back as it was left shows nothing and loads anew', async () => {
  const page = openPage(fakeStorage(), fakeStorage({ [privateKey]: '1' }));
  await stores();
  page.hear('pageshow', { persisted: true });
  expect(page).toMatchObject({ isShown: false, reloads: 1 });
});

test('also after “Exit this page” on another page, which forgot that the visit was private', async () => {
  const page = openPage(fakeStorage(), fakeStorage({ [privateKey]: '1' }));
  await stores();
  page.tab.clear();
  page.hear('pageshow', { persisted: true });
  expect(page).toMatchObject({ isShown: false, reloads: 1 });
});

test('also a page from before the visit was private, whose next tick would stay on the device', async () => {
  const page = openPage();
  await stores();
  page.tab.setItem(privateKey, '1');
  page.hear('pageshow', { persisted: true });
  expect(page.reloads).toBe(1);
});

test('a visit that is remembered, and a page that is opened anew, stay as they are', async () => {
  const remembered = openPage();
  await stores();
  remembered.hear('pageshow', { persisted: true });
  expect(remembered).toMatchObject({ isShown: true, reloads: 0 });
  const anew = openPage(fakeStorage(), fakeStorage({ [privateKey]: '1' }));
  await stores();
  anew.hear('pageshow', { persisted: false });
  expect(anew).toMatchObject({ isShown: true, reloads: 0 });
});

test('a private visit stays private when all is deleted: the next tick is not kept on the device', async () => {
  const page = openPage();
  const site = await stores();
  site.setPrivate(true);
  tick(site, 'groups');
  expect(Object.keys(page.device)).toEqual([]);
  site.forgetAll();
  expect(done(site, 'groups')).toBe(false);
  expect(Object.keys(page.tab)).toEqual([privateKey]);
  tick(site, 'status');
  expect(Object.keys(page.device)).toEqual([]);
  expect(page.tab.getItem(ticksKey)).toContain('status');
  openPage(page.device, page.tab);
  const next = await stores();
  expect([next.privateVisit.get(), done(next, 'status')]).toEqual([true, true]);
});

test('a private visit goes on from page to page with its own ticks, and not with those of the device', async () => {
  const tab = fakeStorage({ [privateKey]: '1', [ticksKey]: writeTicks(setTick({}, family, 'whatsapp', 'groups', 'd', '2026-11-24')) });
  const page = openPage(fakeStorage({ [ticksKey]: writeTicks(setTick({}, family, 'whatsapp', 'calls', 'd', '2026-11-24')) }), tab);
  const site = await stores();
  expect([done(site, 'groups'), done(site, 'calls')]).toEqual([true, false]);
  expect(site.holdsSomething()).toBe(true);
  site.forgetAll();
  expect([...Object.keys(page.device), ...Object.keys(page.tab)]).toEqual([privateKey]);
  expect(site.holdsSomething()).toBe(false);
});
