/*
 * How a plan is written down. Stored shape (localStorage key "safer-messages:plan", written by islands/state/plan-store.ts):
 *
 *   { "v": 1,
 *     "children": { <random id>: [<age band>, <symbol>, <colour>, "on" | "off", <ISO day>] },
 *     "things":   { <app id>: ["on" | "off", <ISO day>, [<child id> …], <shared: 0 | 1>] },
 *     "visits":   [<ISO day of the visit before>, <ISO day of the last visit>] }
 *
 * "visits" belongs to this device: it does not travel. Text that is not wholly ours is refused, never repaired, so that
 * it can be left as it is. A newer shape gets the next number and a step in `steps`, which makes the older one into it.
 */
import { dayPattern, isRecord, namePattern } from '../ticks.ts';
import { ageBands, colours, isChildId, mostChildren, symbols, type Child, type Plan, type Thing } from './family.ts';

export const planVersion = 1;

export type Visits = readonly [before: string, last: string];
export type Stored = { plan: Plan; visits?: Visits };
export type ReadPlan = { ok: true; stored: Stored } | { ok: false; why: 'broken' | 'newer' };

/** steps[n] makes version n into n + 1. Each published version has a real example in tests/support/states. */
export const steps: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

/** Largest text we read. */
export const longestPlan = 100_000;
const mostThings = 500;

const isDay = (value: unknown): value is string => typeof value === 'string' && dayPattern.test(value);
const isState = (value: unknown): value is 'on' | 'off' => value === 'on' || value === 'off';
const oneOf = <T extends string>(list: readonly T[], value: unknown): T | undefined => list.find((item) => item === value);

function childFrom(value: unknown): Child | undefined {
  if (!Array.isArray(value)) return undefined;
  const [first, second, third, state, day] = value as unknown[];
  const band = oneOf(ageBands, first);
  const symbol = oneOf(symbols, second);
  const colour = oneOf(colours, third);
  return band && symbol && colour && isState(state) && isDay(day) ? { band, symbol, colour, state, day } : undefined;
}

function thingFrom(value: unknown): Thing | undefined {
  if (!Array.isArray(value)) return undefined;
  const [state, day, who, shared] = value as unknown[];
  if (!isState(state) || !isDay(day) || !Array.isArray(who) || who.length > mostChildren) return undefined;
  if (!who.every((id): id is string => typeof id === 'string' && isChildId(id))) return undefined;
  return { state, day, who: [...new Set(who)].sort(), shared: shared === 1 };
}

function entries<T>(value: unknown, key: (name: string) => boolean, most: number, read: (child: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const all = Object.entries(value);
  if (all.length > most) return undefined;
  const result = Object.create(null) as Record<string, T>;
  for (const [name, child] of all) {
    const item = key(name) ? read(child) : undefined;
    if (item === undefined) return undefined;
    result[name] = item;
  }
  return result;
}

/** A plan from a parsed value of any shape; undefined when any part of it is not one. */
export function planFrom(value: unknown): Plan | undefined {
  if (!isRecord(value)) return undefined;
  const children = entries(value['children'], isChildId, mostChildren, childFrom);
  const things = entries(value['things'], (name) => namePattern.test(name), mostThings, thingFrom);
  return children && things && { children, things };
}

/** Takes a stored value of an older version step by step to the version we know. */
export function migrate(value: Record<string, unknown>, from: number, to = planVersion, ways = steps): Record<string, unknown> | undefined {
  let current = value;
  for (let version = from; version < to; version++) {
    const step = ways[version];
    if (!step) return undefined;
    current = step(current);
  }
  return current;
}

/** Reads what is stored. Nothing stored is no plan; what is not ours is refused. Never throws. */
export function readPlan(text: string | null | undefined): ReadPlan {
  if (!text) return { ok: true, stored: { plan: { children: {}, things: {} } } };
  const broken = { ok: false, why: 'broken' } as const;
  if (text.length > longestPlan) return broken;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return broken;
  }
  const version = isRecord(value) ? value['v'] : undefined;
  if (!isRecord(value) || typeof version !== 'number' || !Number.isInteger(version) || version < 1) return broken;
  if (version > planVersion) return { ok: false, why: 'newer' };
  const current = migrate(value, version);
  const plan = planFrom(current);
  if (!plan) return broken;
  const visits = current?.['visits'];
  const known = Array.isArray(visits) && visits.length === 2 && visits.every(isDay) ? (visits as unknown as Visits) : undefined;
  return { ok: true, stored: known ? { plan, visits: known } : { plan } };
}

/** The plan as a value to write, entries in order of their names so that the same plan is the same text. */
export function planValue(plan: Plan) {
  const sorted = <T, R>(record: Readonly<Record<string, T>>, write: (item: T) => R): Record<string, R> =>
    Object.fromEntries(
      Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, item]) => [name, write(item)]),
    );
  return {
    children: sorted(plan.children, ({ band, symbol, colour, state, day }) => [band, symbol, colour, state, day]),
    things: sorted(plan.things, ({ state, day, who, shared }) => [state, day, who, shared ? 1 : 0]),
  };
}

/** The text to store. */
export const writePlan = ({ plan, visits }: Stored): string => JSON.stringify({ v: planVersion, ...planValue(plan), ...(visits ? { visits } : {}) });

/** The visits after one more today. The same day again changes nothing. */
export const visited = (visits: Visits | undefined, today: string): Visits => (!visits ? [today, today] : today > visits[1] ? [visits[1], today] : visits);
