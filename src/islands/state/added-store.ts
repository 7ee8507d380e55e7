import { nothingAdded, addedKey, readAdded, writeAdded, type Added } from '../../lib/paper/job.ts';
import { guardedStore } from './guarded-store.ts';

/** Who hands the paper out, and their helpline, kept on this device. Shape: see lib/paper/job.ts. */
export const addedStore = guardedStore<Added>(addedKey, readAdded, writeAdded, nothingAdded);
