/** Before a plan from elsewhere is taken in: which child is which, and what will change. */
import { family, tickOf, type Ticks } from '../ticks.ts';
import { childrenOf, thingsOf, type ChildEntry, type Plan, type Thing } from './family.ts';
import { mergeTicks, type Carried } from './merge.ts';

/** For each child that comes in: the child here that it is, or undefined for a new one. */
export type Matching = Readonly<Record<string, string | undefined>>;

/** Children that come in and are not here yet: the reader says who they are. */
export const strangers = (mine: Plan, theirs: Plan): ChildEntry[] =>
  childrenOf(mine).length === 0 ? [] : childrenOf(theirs).filter((child) => mine.children[child.id]?.state !== 'on');

/** A first guess: the same age, colour and symbol. */
export const suggestions = (mine: Plan, theirs: Plan): Matching =>
  Object.fromEntries(
    strangers(mine, theirs).map((child) => [
      child.id,
      childrenOf(mine).find((one) => one.band === child.band && one.symbol === child.symbol && one.colour === child.colour && !theirs.children[one.id])?.id,
    ]),
  );

/** What comes in, with its children called as they are called here. A child that is here keeps its age and look from here. */
export function renamed({ plan, ticks }: Carried, matching: Matching): Carried {
  const idOf = (id: string) => matching[id] ?? id;
  const children = Object.fromEntries(Object.entries(plan.children).filter(([id]) => matching[id] === undefined));
  const things = Object.fromEntries(
    Object.entries(plan.things).map(([id, thing]): [string, Thing] => [id, { ...thing, who: [...new Set(thing.who.map(idOf))].sort() }]),
  );
  const owners = Object.entries(ticks).map(([owner, apps]): Ticks => ({ [owner === family ? owner : idOf(owner)]: apps }));
  return { plan: { children, things }, ticks: owners.reduce<Ticks>(mergeTicks, {}) };
}

export type Differences = {
  newChildren: ChildEntry[];
  goneChildren: ChildEntry[];
  newThings: string[];
  goneThings: string[];
  /** Settings of a child or thing that both have: age, look, who uses it. */
  changed: number;
  /** Ticks that become done, undone, or "not for us"; and ticks of which only the day changes. */
  done: number;
  undone: number;
  notForUs: number;
  redated: number;
};

/** What differs between two states, for the reader to see before saying yes. */
export function differences(before: Carried, after: Carried): Differences {
  const children = (carried: Carried) => childrenOf(carried.plan);
  const only = (list: ChildEntry[], other: ChildEntry[]) => list.filter((child) => !other.some((one) => one.id === child.id));
  const [was, is] = [thingsOf(before.plan), thingsOf(after.plan)];
  const counts = { d: 0, u: 0, n: 0, redated: 0 };
  for (const [owner, apps] of Object.entries(after.ticks))
    for (const [app, checks] of Object.entries(apps))
      for (const [check, [state, day]] of Object.entries(checks)) {
        const old = tickOf(before.ticks, owner, app, check);
        if ((old?.[0] ?? 'u') !== state) counts[state]++;
        else if (old && old[1] !== day) counts.redated++;
      }
  const bothThings = is.filter((id) => was.includes(id));
  const sameThing = (id: string) => text(before.plan.things[id]) === text(after.plan.things[id]);
  const bothChildren = children(after).filter((child) => before.plan.children[child.id]?.state === 'on');
  const look = (child: { band: string; symbol: string; colour: string } | undefined) => `${child?.band} ${child?.symbol} ${child?.colour}`;
  return {
    newChildren: only(children(after), children(before)),
    goneChildren: only(children(before), children(after)),
    newThings: is.filter((id) => !was.includes(id)),
    goneThings: was.filter((id) => !is.includes(id)),
    changed: bothThings.filter((id) => !sameThing(id)).length + bothChildren.filter((child) => look(child) !== look(before.plan.children[child.id])).length,
    done: counts.d,
    undone: counts.u,
    notForUs: counts.n,
    redated: counts.redated,
  };
}

const text = (thing: Thing | undefined) => `${thing?.who.join(' ')} ${thing?.shared}`;

/** Whether taking it in would leave all as it is. */
export const isNothing = (found: Differences): boolean =>
  found.newChildren.length + found.goneChildren.length + found.newThings.length + found.goneThings.length === 0 &&
  found.changed + found.done + found.undone + found.notForUs + found.redated === 0;
