import { noPlan } from '../../lib/plan/family.ts';
import { planKey } from '../../lib/plan/key.ts';
import { readPlan, writePlan, type Stored } from '../../lib/plan/stored.ts';
import { guardedStore } from './guarded-store.ts';

/** The family's plan on this device. Shape: see lib/plan/stored.ts. */
export const planStore = guardedStore<Stored>(
  planKey,
  (text) => {
    const result = readPlan(text);
    return result.ok ? result.stored : undefined;
  },
  writePlan,
  { plan: noPlan },
);
