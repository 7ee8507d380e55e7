/** Undoes the taking in of a plan, entry by entry: what the reader changed since stays. */
import { isRecord, ticksFrom } from '../ticks.ts';
import type { Carried } from './merge.ts';
import { planFrom, planValue } from './stored.ts';

const own = (all: unknown, name: string): unknown => (isRecord(all) && Object.hasOwn(all, name) ? all[name] : undefined);

/** Entries are lists, in records of any depth. */
function back(now: unknown, before: unknown, theirs: unknown): unknown {
  if (!isRecord(now)) return String(now) === String(theirs) ? before : now;
  const entries = Object.keys(now).flatMap((name) => {
    const entry = back(now[name], own(before, name), own(theirs, name));
    return entry === undefined ? [] : [[name, entry] as const];
  });
  return entries.length > 0 || before !== undefined ? Object.fromEntries(entries) : undefined;
}

/**
 * What is here now with each entry that came in, and is still as it came, as it was before.
 * @param theirs what came in, with its children called as they are called here
 */
export function putBack(now: Carried, before: Carried, theirs: Carried): Carried {
  const whole = ({ plan, ticks }: Carried) => ({ ...planValue(plan), ticks });
  const value = back(whole(now), whole(before), whole(theirs));
  return { plan: planFrom(value) ?? now.plan, ticks: ticksFrom(own(value, 'ticks')) ?? now.ticks };
}
