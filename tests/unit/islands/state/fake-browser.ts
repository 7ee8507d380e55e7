/** Stand-ins for what the stores ask of a browser: storages, events, a page that can be loaded anew. */
import { vi } from 'vitest';

/** A storage where keys are properties, as the browser's has them. */
export function fakeStorage(entries: Record<string, string> = {}) {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(store, key) ? (store as Record<string, string>)[key] : null),
    setItem: (key: string, value: string) => Object.assign(store, { [key]: value }),
    removeItem: (key: string) => Reflect.deleteProperty(store, key),
    clear: () => Object.keys(store).forEach((key) => Reflect.deleteProperty(store, key)),
  };
  const store = Object.assign(Object.create(methods) as Storage & Record<string, string>, entries);
  return store;
}

/** A page that has just been opened in a tab: modules imported from here on are its scripts. */
export function openPage(device = fakeStorage(), tab = fakeStorage()) {
  vi.resetModules();
  const listeners = new Map<string, ((event: unknown) => void)[]>();
  const hear = (name: string, event: object = {}) => listeners.get(name)?.forEach((listener) => listener(event));
  const page = { device, tab, reloads: 0, isShown: true, hear };
  vi.stubGlobal('window', {
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    removeEventListener: () => undefined,
  });
  vi.stubGlobal('dispatchEvent', (event: Event) => hear(event.type, event));
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('sessionStorage', tab);
  vi.stubGlobal('document', { body: { remove: () => (page.isShown = false) } });
  vi.stubGlobal('location', { origin: 'https://guide.example', reload: () => page.reloads++ });
  return page;
}

/** Long enough for one tab to answer another. */
export const settled = () => new Promise((done) => setTimeout(done, 60));
