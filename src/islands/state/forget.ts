import { deviceStorage } from './guarded-store.ts';
import { choicesStore } from './choices-store.ts';
import { forgetCopy } from './offline-copy.ts';
import { ticksStore } from './ticks-store.ts';

/** Every key of ours begins with this. */
const prefix = 'safer-messages:';

/** Deletes everything this site holds on the device, also what it could not read. Other sites' data are not touched. */
export function forgetAll() {
  void forgetCopy();
  ticksStore.forget();
  choicesStore.forget();
  const storage = deviceStorage();
  if (storage) for (const key of Object.keys(storage).filter((name) => name.startsWith(prefix))) storage.removeItem(key);
}
