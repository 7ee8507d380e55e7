/*
 * Two plans and their ticks as one. The rule is the same for all: the later day wins; on one day what is in stays in
 * (done wins, "on" wins). What still ties is settled by the text of the entry, so that the order of devices never matters:
 * merging is commutative, associative and idempotent.
 */
import { readTicks, writeTicks, type Tick, type Ticks, type TickState } from '../ticks.ts';
import type { Child, Plan, Thing } from './family.ts';
import { readPlan, writePlan } from './stored.ts';

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

/** Entries of both; what both have is settled by `settle`. Without a prototype, so that a check named "constructor" is only a name. */
function joined<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>, settle: (mine: T, theirs: T) => T): Record<string, T> {
  const all = Object.assign(Object.create(null) as Record<string, T>, a);
  for (const [name, entry] of Object.entries(b)) {
    const mine = all[name];
    all[name] = mine === undefined ? entry : settle(mine, entry);
  }
  return all;
}

const rank: Record<TickState, number> = { d: 2, n: 1, u: 0 };

/** The one that holds: the later day, and on the same day done before "not for us" before undone. */
export const laterTick = (a: Tick, b: Tick): Tick => {
  if (a[1] !== b[1]) return a[1] > b[1] ? a : b;
  return rank[a[0]] >= rank[b[0]] ? a : b;
};

/** Both sets as one; nothing is lost. */
export const mergeTicks = (a: Ticks, b: Ticks): Ticks =>
  joined(a, b, (apps, others) => joined(apps, others, (checks, more) => joined(checks, more, laterTick)));

export const mergePlans = (a: Plan, b: Plan): Plan => ({ children: joined(a.children, b.children, later), things: joined(a.things, b.things, later) });

export const mergeCarried = (a: Carried, b: Carried): Carried => ({ plan: mergePlans(a.plan, b.plan), ticks: mergeTicks(a.ticks, b.ticks) });

/** Whether it can be read again once it is stored: two that can may be too much together. */
export const canBeKept = ({ plan, ticks }: Carried): boolean =>
  readPlan(writePlan({ plan, visits: ['0000-01-01', '0000-01-01'] })).ok && readTicks(writeTicks(ticks)).ok;
