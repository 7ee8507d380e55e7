/*
 * Two plans and their ticks as one. The rule is the same for all: the later day wins; on one day what is in stays in
 * (done wins, "on" wins). What still ties is settled by the text of the entry, so that the order of devices never matters:
 * merging is commutative, associative and idempotent.
 */
import { mergeTicks, type Ticks } from '../ticks.ts';
import type { Child, Plan, Thing } from './family.ts';

export type Carried = { plan: Plan; ticks: Ticks };

type Entry = { state: 'on' | 'off'; day: string };

/** A text that orders entries of one kind whatever the order of their fields. */
const key = (entry: Child | Thing): string =>
  'band' in entry ? `${entry.band} ${entry.symbol} ${entry.colour}` : `${entry.shared ? 1 : 0} ${[...entry.who].sort().join(' ')}`;

function later<T extends Entry & (Child | Thing)>(a: T, b: T): T {
  if (a.day !== b.day) return a.day > b.day ? a : b;
  if (a.state !== b.state) return a.state === 'on' ? a : b;
  return key(a) >= key(b) ? a : b;
}

function mergeEntries<T extends Entry & (Child | Thing)>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): Record<string, T> {
  const merged = Object.assign(Object.create(null) as Record<string, T>, a);
  for (const [name, entry] of Object.entries(b)) {
    const mine = Object.hasOwn(a, name) ? a[name] : undefined;
    merged[name] = mine ? later(mine, entry) : entry;
  }
  return merged;
}

export const mergePlans = (a: Plan, b: Plan): Plan => ({ children: mergeEntries(a.children, b.children), things: mergeEntries(a.things, b.things) });

export const mergeCarried = (a: Carried, b: Carried): Carried => ({ plan: mergePlans(a.plan, b.plan), ticks: mergeTicks(a.ticks, b.ticks) });
