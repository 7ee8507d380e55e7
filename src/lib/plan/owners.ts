/** Whose tick is it: the family's, a child's, or one from before there were children. */
import { family, setTick, setToday, tickFor, tickOf, type Tick, type TickState, type Ticks } from '../ticks.ts';
import { childrenOf, usersOf, type Plan } from './family.ts';

/** A thing that everybody uses, such as a family tablet or the broadband: one tick counts for all. */
export const isShared = (plan: Plan, thing: string): boolean => plan.things[thing]?.state === 'on' && plan.things[thing].shared;

/** Whose ticks an app has: the family's where there are no children or it is shared, else those of the children who use it. */
export function ownersOf(plan: Plan, thing: string): string[] {
  const users = usersOf(plan, thing);
  return users.length === 0 || isShared(plan, thing) ? [family] : users.map((child) => child.id);
}

type Ref = { app: string; id: string };

/** The tick of a check that other checks are the same as: the newest of theirs, its own on the same day. */
export function tickOfAll(ticks: Ticks, owner: string, refs: readonly Ref[]): Tick | undefined {
  let found: Tick | undefined;
  for (const { app, id } of refs) {
    const tick = tickFor(ticks, owner, app, id);
    if (tick && (!found || tick[1] > found[1])) found = tick;
  }
  return found;
}

/** Done, or not for them, for each whose tick the app has. */
export const isDoneForAll = (ticks: Ticks, plan: Plan, app: string, check: string): boolean =>
  ownersOf(plan, app).every((owner) => (tickFor(ticks, owner, app, check)?.[0] ?? 'u') !== 'u');

/** Sets a tick on each of them. */
export const setOnAll = (ticks: Ticks, owner: string, refs: readonly Ref[], state: TickState, today: string): Ticks =>
  refs.reduce((all, { app, id }) => setToday(all, owner, app, id, state, today), ticks);

export type Loose = { app: string; check: string; tick: Tick };

/**
 * Ticks of the family, from before there were children, on apps that the children do not share. While there are any the
 * reader is asked whose they are; until then they count for all.
 */
export function looseTicks(ticks: Ticks, plan: Plan): Loose[] {
  if (childrenOf(plan).length === 0) return [];
  return Object.entries(ticks[family] ?? {})
    .filter(([app]) => !isShared(plan, app))
    .flatMap(([app, checks]) => Object.entries(checks).flatMap(([check, tick]) => (tick[0] === 'u' ? [] : [{ app, check, tick }])));
}

/**
 * Gives them to some children, with their days. A child's own tick stays where it has one. The family's become undone by
 * a dated entry, so that they stay gone on other devices, too.
 */
export function giveTicks(ticks: Ticks, loose: readonly Loose[], children: readonly string[], today: string): Ticks {
  return loose.reduce((all, { app, check, tick: [state, day] }) => {
    const given = children.reduce((set, child) => (tickOf(set, child, app, check) ? set : setTick(set, child, app, check, state, day)), all);
    return setToday(given, family, app, check, 'u', today);
  }, ticks);
}
