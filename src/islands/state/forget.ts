/** What this site holds on the device and in this tab, and deleting all of it. */
import { forgetEvent } from './guarded-store.ts';
import { forgetCopy } from './offline-copy.ts';
import { privateKey } from './private-key.ts';
import { deviceStorage, visitStorage } from './visit.ts';

/** Every key of ours begins with this. */
const prefix = 'safer-messages:';
const storages = () => [deviceStorage(), visitStorage()];

/** Keys that hold something of the reader's, also what no store can read. That a visit is private is not of that kind. */
export const heldKeys = (): string[] =>
  storages()
    .flatMap((storage) => Object.keys(storage ?? {}))
    .filter((key) => key.startsWith(prefix) && key !== privateKey);

/** Whether this device or tab holds anything of ours, apart from a copy of the guide. */
export const holdsSomething = (): boolean => heldKeys().length > 0;

/** Deletes everything this site holds, also what it could not read. Other sites' data stay, and a private visit stays private. */
export function forgetAll() {
  void forgetCopy();
  dispatchEvent(new Event(forgetEvent));
  for (const key of heldKeys()) for (const storage of storages()) storage?.removeItem(key);
}
