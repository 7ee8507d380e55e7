import { deviceStorage, forgetEvent } from './guarded-store.ts';
import { forgetCopy } from './offline-copy.ts';
import { setPrivate, visitStorage } from './visit.ts';

/** Every key of ours begins with this. */
const prefix = 'safer-messages:';

/** Deletes everything this site holds on the device and in this tab, also what it could not read. Other sites' data stay. */
export function forgetAll() {
  void forgetCopy();
  dispatchEvent(new Event(forgetEvent));
  for (const storage of [deviceStorage(), visitStorage()])
    if (storage) for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) storage.removeItem(key);
  setPrivate(false);
}
