/*
 * A family's checks in the order in which to do them. In words: docs/plan-order.md.
 */
import type { Priority } from '../../schema/check.ts';
import { lookAgain } from '../progress.ts';
import { family, type TickState, type Ticks } from '../ticks.ts';
import type { PlanApp, PlanCheck } from './data.ts';
import { childrenOf, suits, thingsOf, usersOf, type Plan } from './family.ts';
import { ownersOf, tickOfAll } from './owners.ts';

export type PlanRow = {
  check: PlanCheck;
  app: PlanApp;
  /** Whose ticks it has, in order. */
  owners: readonly string[];
  /** The check itself, then those in other apps that are the same: all are ticked together. */
  refs: readonly { app: string; id: string }[];
};

const urgency: Record<Priority, number> = { essential: 0, recommended: 1, extra: 2 };
/** Devices and the home come first: what is set there holds in every app. */
const kinds = ['device', 'home', 'messaging', 'social', 'video', 'game', 'ai'];
const isDevice = (app: PlanApp | undefined): boolean => app?.kind === 'device';

/** The rows of a family's plan, in order, each check once. */
export function planRows(apps: readonly PlanApp[], plan: Plan): PlanRow[] {
  const appOf = new Map(apps.map((app) => [app.id, app]));
  const checkOf = new Map(apps.flatMap((app) => app.checks.map((check) => [check.ref, check] as const)));
  const chosen = new Set(thingsOf(plan));

  /** A check that says the same as one of a chosen device or app gives way to it. */
  const standIn = (ref: string): string => {
    const same = checkOf.get(ref)?.same;
    return same && chosen.has(same.split('/')[0] ?? '') && checkOf.has(same) ? same : ref;
  };
  /** Can it be done with what the family has? What a device must do first comes along; what another app must do does not. */
  const possible = (ref: string, seen: readonly string[] = []): boolean => {
    const check = checkOf.get(ref);
    if (!check || seen.includes(ref)) return check !== undefined;
    if (!chosen.has(check.app) && !isDevice(appOf.get(check.app))) return false;
    return check.needs.every((need) => possible(standIn(need), [...seen, ref]));
  };
  const children = childrenOf(plan);
  const ownersFor = (check: PlanCheck): string[] => {
    const owners = ownersOf(plan, check.app);
    if (children.length === 0) return owners;
    const fits = (id: string) => children.some((child) => child.id === id && suits(child.band, check.ages));
    if (owners[0] === family) return usersOf(plan, check.app).some((child) => suits(child.band, check.ages)) ? owners : [];
    return owners.filter(fits);
  };

  const place = (check: PlanCheck) => urgency[check.priority] * 10 + Math.max(0, kinds.indexOf(appOf.get(check.app)?.kind ?? ''));
  const wanted = apps
    .filter((app) => chosen.has(app.id))
    .flatMap((app) => app.checks)
    .filter((check) => possible(check.ref) && ownersFor(check).length > 0)
    .sort((a, b) => place(a) - place(b)); // sort() is stable: apps by name, checks as their file has them

  const rows = new Map<string, { check: PlanCheck; app: PlanApp; owners: Set<string>; refs: { app: string; id: string }[] }>();
  const put = (ref: string, owners: readonly string[], path: readonly string[] = []) => {
    const check = checkOf.get(ref);
    const app = check && appOf.get(check.app);
    if (!check || !app || path.includes(ref)) return undefined;
    for (const need of check.needs) put(standIn(need), owners, [...path, ref]);
    const own = chosen.has(check.app) ? ownersFor(check) : [];
    const row = rows.get(ref) ?? { check, app, owners: new Set(own), refs: [{ app: check.app, id: check.id }] };
    // A check that only came along, for others, is for the children of those.
    if (own.length === 0) for (const owner of owners) row.owners.add(owner);
    rows.set(ref, row);
    return row;
  };
  for (const check of wanted) {
    const ref = standIn(check.ref);
    const owners = ownersFor(check);
    const row = put(ref, owners);
    if (!row || ref === check.ref) continue;
    row.refs.push({ app: check.app, id: check.id });
    for (const owner of owners) row.owners.add(owner);
  }
  const order = [family, ...children.map((child) => child.id)];
  return [...rows.values()].flatMap(({ check, app, owners, refs }) =>
    owners.size > 0 ? [{ check, app, refs, owners: tidy([...owners].sort((a, b) => order.indexOf(a) - order.indexOf(b))) }] : [],
  );
}

/** The family's tick counts for all: no child is asked beside it. */
const tidy = (owners: string[]): string[] => (owners[0] === family ? [family] : owners);

export type PlanProgress = { total: number; done: number; minutesDone: number; minutesLeft: number; again: number };

/** How far the family is: each check counts once for each child whose own it is. "Not for us" does not count. */
export function planProgress(rows: readonly PlanRow[], ticks: Ticks): PlanProgress {
  const progress: PlanProgress = { total: 0, done: 0, minutesDone: 0, minutesLeft: 0, again: 0 };
  for (const row of rows)
    for (const owner of row.owners) {
      const tick = tickOfAll(ticks, owner, row.refs);
      if (tick?.[0] === 'n') continue;
      progress.total++;
      if (tick?.[0] === 'd') {
        progress.done++;
        progress.minutesDone += row.check.minutes;
        if (lookAgain(tick[1], row.check.changed?.day)) progress.again++;
      } else progress.minutesLeft += row.check.minutes;
    }
  return progress;
}

/** The state of a row for one owner; undone where there is no tick. */
export const stateOf = (row: PlanRow, owner: string, ticks: Ticks): TickState => tickOfAll(ticks, owner, row.refs)?.[0] ?? 'u';

const few = 5;

/** The few rows to do now: the first that somebody has still to do. */
export const nextRows = (rows: readonly PlanRow[], ticks: Ticks): PlanRow[] =>
  rows.filter((row) => row.owners.some((owner) => stateOf(row, owner, ticks) === 'u')).slice(0, few);

export type RowGroup = { key: string; rows: PlanRow[] };

/** Rows by app or by priority; groups in the order of their first row, rows in the order of the plan. */
export const grouped = (rows: readonly PlanRow[], by: 'app' | 'priority'): RowGroup[] =>
  [...Map.groupBy(rows, (row) => (by === 'app' ? row.app.id : row.check.priority))].map(([key, members]) => ({ key, rows: members }));
