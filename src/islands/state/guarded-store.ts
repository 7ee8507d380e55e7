/*
 * A store over one localStorage key that never throws, never writes before the reader acts, and never overwrites what
 * it cannot read. Where the device cannot remember, changes live for this visit only and `trouble` says why; where the
 * reader asked it not to (visit.ts), they live in the tab's own storage.
 */
import { persistentAtom } from '@nanostores/persistent';
import { atom, computed, type ReadableAtom } from 'nanostores';
import { recentChanges } from './recent-changes.ts';
import { privateVisit, visitStorage } from './visit.ts';

export type Trouble = 'blocked' | 'full' | 'foreign';
export type Read<T> = { ok: true; value: T } | { ok: false };

export type GuardedStore<T> = {
  value: ReadableAtom<T>;
  trouble: ReadableAtom<Trouble | undefined>;
  /** Applies a change to what is stored now (another tab may have written), or to this visit's own copy. */
  change: (update: (current: T) => T) => void;
};

/** The browser's storage, or undefined where it is blocked. */
export function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** Told to every store of the page: forget what is stored, or what this visit holds. */
export const forgetEvent = 'safer:forget';
const exitEvent = 'safer:exit';

/**
 * @param read must not throw; not ok means that the text is not ours to rewrite
 * @param initial what holds while nothing is stored
 */
export function guardedStore<T>(key: string, read: (text: string | undefined) => Read<T>, write: (value: T) => string, initial: T): GuardedStore<T> {
  const orInitial = (result: Read<T>) => (result.ok ? result.value : initial);
  const ofVisit = () => ({ value: orInitial(read(visitStorage()?.getItem(key) ?? undefined)) });
  const raw = persistentAtom<string | undefined>(key, undefined);
  const visit = atom<{ value: T } | undefined>(privateVisit.get() ? ofVisit() : undefined);
  const trouble = atom<Trouble | undefined>();
  const recent = recentChanges<T>(key, (update) => {
    const text = deviceStorage()?.getItem(key) ?? undefined;
    const current = read(text);
    if (visit.get() || !current.ok) return;
    const next = write(update(current.value));
    if (next !== text || next !== raw.get()) store(next);
  });

  /** Writes to the device. @returns whether there was room */
  const store = (text: string): boolean => {
    try {
      raw.set(text);
      return true;
    } catch {
      return false;
    }
  };
  const keepForVisit = (value: T, why?: Trouble) => {
    trouble.set(why);
    visit.set({ value });
    if (!privateVisit.get()) return;
    try {
      visitStorage()?.setItem(key, write(value));
    } catch {
      // Then it lasts as long as the page.
    }
  };
  const forgetVisit = () => {
    trouble.set(undefined);
    visit.set(privateVisit.get() ? { value: initial } : undefined);
  };
  const forget = () => {
    recent.drop();
    forgetVisit();
    if (deviceStorage()) raw.set(undefined);
  };

  privateVisit.listen((on) => visit.set(on ? ofVisit() : undefined));
  if (typeof window !== 'undefined') {
    window.addEventListener(forgetEvent, forget);
    window.addEventListener(exitEvent, forgetVisit);
  }

  return {
    value: computed([raw, visit], (text, own) => (own ? own.value : orInitial(read(text)))),
    trouble,
    change(update) {
      const own = visit.get();
      if (own) return keepForVisit(update(own.value), trouble.get());
      const storage = deviceStorage();
      if (!storage) return keepForVisit(update(initial), 'blocked');
      const current = read(storage.getItem(key) ?? undefined);
      const next = update(orInitial(current));
      if (!current.ok) return keepForVisit(next, 'foreign');
      if (store(write(next))) recent.note(update);
      else keepForVisit(next, 'full');
    },
  };
}
