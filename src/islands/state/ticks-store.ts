import { readTicks, ticksKey, writeTicks, type Ticks } from '../../lib/ticks.ts';
import { guardedStore } from './guarded-store.ts';

/** The reader's ticks on this device. Shape: see lib/ticks.ts. */
export const ticksStore = guardedStore<Ticks>(
  ticksKey,
  (text) => {
    const result = readTicks(text);
    return result.ok ? result.ticks : undefined;
  },
  writeTicks,
  {},
);
