/*
 * A store over one localStorage key that never throws, never writes before the reader acts, and never overwrites what
 * it cannot read. Where the device cannot remember, changes live for this visit only and `trouble` says why.
 */
import { persistentAtom } from '@nanostores/persistent';
import { atom, computed, type ReadableAtom } from 'nanostores';

export type Trouble = 'blocked' | 'full' | 'foreign';
export type Read<T> = { ok: true; value: T } | { ok: false };

export type GuardedStore<T> = {
  value: ReadableAtom<T>;
  trouble: ReadableAtom<Trouble | undefined>;
  /** Applies a change to what is stored now (another tab may have written), or to this visit's own copy. */
  change: (update: (current: T) => T) => void;
  /** Deletes what is stored and what this visit holds. */
  forget: () => void;
};

/** The browser's storage, or undefined where it is blocked. */
export function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/**
 * @param read must not throw; not ok means that the text is not ours to rewrite
 * @param initial what holds while nothing is stored
 */
export function guardedStore<T>(key: string, read: (text: string | undefined) => Read<T>, write: (value: T) => string, initial: T): GuardedStore<T> {
  const raw = persistentAtom<string | undefined>(key, undefined);
  const visit = atom<{ value: T } | undefined>();
  const trouble = atom<Trouble | undefined>();
  const orInitial = (result: Read<T>) => (result.ok ? result.value : initial);

  const keepForVisit = (value: T, why: Trouble) => {
    trouble.set(why);
    visit.set({ value });
  };

  return {
    value: computed([raw, visit], (text, own) => (own ? own.value : orInitial(read(text)))),
    trouble,
    change(update) {
      const own = visit.get();
      if (own) return visit.set({ value: update(own.value) });
      const storage = deviceStorage();
      if (!storage) return keepForVisit(update(initial), 'blocked');
      const current = read(storage.getItem(key) ?? undefined);
      const next = update(orInitial(current));
      if (!current.ok) return keepForVisit(next, 'foreign');
      try {
        raw.set(write(next));
      } catch {
        keepForVisit(next, 'full');
      }
    },
    forget() {
      visit.set(undefined);
      trouble.set(undefined);
      raw.set(undefined);
    },
  };
}
