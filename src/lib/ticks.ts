/*
 * The reader's ticks, pure: what they are, how they are written down. How two sets become one: plan/merge.ts.
 *
 * Stored shape (localStorage key "safer-messages:ticks", written by islands/state/ticks-store.ts):
 *
 *   { "v": 1, "ticks": { <owner>: { <app id>: { <check id>: [<state>, <ISO day>] } } } }
 *
 * owner  "family" until a plan adds children, who have random ids (design: "tick")
 * state  "d" done, "u" undone, "n" not for us. Undone is an entry of its own, so that it survives a merge
 * day    the reader's own day when it was set
 *
 * A tick is keyed by ids alone, so that rewording a check keeps it. Unknown apps and checks are kept: they may belong
 * to a newer edition. Anything else in the text means that it is not ours to rewrite: readTicks() says so.
 */
export const ticksKey = 'safer-messages:ticks';
export const family = 'family';
export const version = 1;

export type TickState = 'd' | 'u' | 'n';
export type Tick = readonly [state: TickState, day: string];
export type AppTicks = Record<string, Tick>;
export type Ticks = Record<string, Record<string, AppTicks>>;

export type ReadTicks = { ok: true; ticks: Ticks } | { ok: false; why: 'broken' | 'newer' };

/** Largest text we read: 200 checks for 20 owners are far below it. */
export const longestTicks = 1_000_000;
/** Ids of apps, checks and owners. */
export const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTick = (value: unknown): value is Tick =>
  Array.isArray(value) &&
  value.length === 2 &&
  (value[0] === 'd' || value[0] === 'u' || value[0] === 'n') &&
  typeof value[1] === 'string' &&
  dayPattern.test(value[1]);

/** A record without a prototype, so that a check named "constructor" is only a name. */
const empty = <T>(): Record<string, T> => Object.create(null) as Record<string, T>;

function checked<T>(value: unknown, read: (child: unknown) => T | undefined): Record<string, T> | undefined {
  if (!isRecord(value)) return undefined;
  const result = empty<T>();
  for (const [key, child] of Object.entries(value)) {
    const item = namePattern.test(key) ? read(child) : undefined;
    if (item === undefined) return undefined;
    result[key] = item;
  }
  return result;
}

/** Ticks from a parsed value of any shape; undefined when any part of it is not a tick. */
export const ticksFrom = (value: unknown): Ticks | undefined =>
  checked(value, (apps) => checked(apps, (checks) => checked(checks, (tick) => (isTick(tick) ? tick : undefined))));

/** Reads what is stored. Nothing stored is an empty set; anything that is not wholly ours is refused, not repaired. */
export function readTicks(text: string | null | undefined): ReadTicks {
  if (text === null || text === undefined || text === '') return { ok: true, ticks: empty() };
  if (text.length > longestTicks) return { ok: false, why: 'broken' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, why: 'broken' };
  }
  if (!isRecord(value)) return { ok: false, why: 'broken' };
  if (typeof value['v'] === 'number' && value['v'] > version) return { ok: false, why: 'newer' };
  const ticks = value['v'] === version ? ticksFrom(value['ticks']) : undefined;
  return ticks ? { ok: true, ticks } : { ok: false, why: 'broken' };
}

/** The text to store. */
export const writeTicks = (ticks: Ticks): string => JSON.stringify({ v: version, ticks });

/** One tick, if there is one. */
export const tickOf = (ticks: Ticks, owner: string, app: string, check: string): Tick | undefined => {
  const apps = Object.hasOwn(ticks, owner) ? ticks[owner] : undefined;
  const checks = apps && Object.hasOwn(apps, app) ? apps[app] : undefined;
  return checks && Object.hasOwn(checks, check) ? checks[check] : undefined;
};

/** The tick that holds for one owner: the child's own, or the family's, which counts for every child who has none. */
export const tickFor = (ticks: Ticks, owner: string, app: string, check: string): Tick | undefined =>
  tickOf(ticks, owner, app, check) ?? (owner === family ? undefined : tickOf(ticks, family, app, check));

/** The same ticks with one set. The argument stays as it was. */
export function setTick(ticks: Ticks, owner: string, app: string, check: string, state: TickState, day: string): Ticks {
  const apps = Object.assign(empty<AppTicks>(), ticks[owner]);
  apps[app] = Object.assign(empty<Tick>(), apps[app], { [check]: [state, day] as const });
  return Object.assign(empty<Record<string, AppTicks>>(), ticks, { [owner]: apps });
}

/** The day for an entry in the place of another: today, or its own day where a clock was ahead. Else the older one would come back. */
export const replacingDay = (today: string, before = ''): string => (before > today ? before : today);

/** A reader's press: one tick set today, so that it holds against the one that is there. */
export const setToday = (ticks: Ticks, owner: string, app: string, check: string, state: TickState, today: string): Ticks =>
  setTick(ticks, owner, app, check, state, replacingDay(today, tickOf(ticks, owner, app, check)?.[1]));

/** Each tick that holds for one owner's app set to undone, as a dated entry. */
export function untickAll(ticks: Ticks, owner: string, app: string, day: string): Ticks {
  const checks = new Set([...Object.keys(ticks[family]?.[app] ?? {}), ...Object.keys(ticks[owner]?.[app] ?? {})]);
  return [...checks].reduce((all, check) => setToday(all, owner, app, check, 'u', day), ticks);
}
