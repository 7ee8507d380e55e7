/*
 * A store over one localStorage key that never throws, never writes before the reader acts, and never overwrites what
 * it cannot read, nor writes what it could not read again. Where the device cannot remember, changes live for this visit
 * only and `trouble` says why; where the reader asked it not to (visit.ts), they live in the tab's own storage.
 */
import { persistentAtom } from '@nanostores/persistent';
import { atom, computed, type ReadableAtom } from 'nanostores';
import { recentChanges } from './recent-changes.ts';
import { deviceStorage, privateVisit, visitStorage } from './visit.ts';

export type Trouble = 'blocked' | 'full' | 'foreign';

export type GuardedStore<T> = {
  value: ReadableAtom<T>;
  trouble: ReadableAtom<Trouble | undefined>;
  /** Applies a change to what is stored now (another tab may have written), or to this visit's own copy. */
  change: (update: (current: T) => T) => void;
};

/** Told to every store of the page: forget what is stored, and what this visit holds. */
export const forgetEvent = 'safer:forget';

/**
 * @param read must not throw; undefined means that the text is not ours to rewrite. No text is an empty value
 * @param initial what holds while nothing is stored
 */
export function guardedStore<T extends object>(
  key: string,
  read: (text: string | undefined) => T | undefined,
  write: (value: T) => string,
  initial: T,
): GuardedStore<T> {
  const textIn = (storage: Storage | undefined) => storage?.getItem(key) ?? undefined;
  const ofVisit = () => read(textIn(visitStorage())) ?? initial;
  const raw = persistentAtom<string | undefined>(key, undefined);
  const visit = atom<T | undefined>(privateVisit.get() ? ofVisit() : undefined);
  const trouble = atom<Trouble | undefined>();
  /** @returns whether there was room, here and where the text is read again */
  const put = (set: (text: string) => void, text: string): boolean => {
    try {
      if (!read(text)) return false;
      set(text);
      return true;
    } catch {
      return false;
    }
  };
  const keepForVisit = (value: T, why?: Trouble) => {
    trouble.set(why);
    visit.set(value);
    if (privateVisit.get()) put((text) => visitStorage()?.setItem(key, text), write(value)); // else it lasts as long as the page
  };
  /** Makes a change on the device, or where that cannot be, for this visit. @returns why not on the device */
  const toDevice = (update: (current: T) => T) => {
    const storage = deviceStorage();
    const current = read(textIn(storage));
    const next = update(current ?? initial);
    const why = !storage ? 'blocked' : !current ? 'foreign' : put(raw.set, write(next)) ? undefined : 'full';
    if (why) keepForVisit(next, why);
    return why;
  };
  const recent = recentChanges<T>(key, (update) => visit.get() ?? toDevice(update));

  privateVisit.listen(() => visit.set(ofVisit()));
  if (typeof window !== 'undefined')
    window.addEventListener(forgetEvent, () => {
      recent.drop();
      trouble.set(undefined);
      visit.set(privateVisit.get() ? initial : undefined);
      if (deviceStorage()) raw.set(undefined);
    });

  return {
    value: computed([raw, visit], (text, own) => own ?? read(text) ?? initial),
    trouble,
    change(update) {
      const own = visit.get();
      if (own) keepForVisit(update(own), trouble.get());
      else if (!toDevice(update)) recent.note(update);
    },
  };
}
