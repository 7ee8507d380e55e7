/** Answers to the questions of the plan while they are being given, and how they become dated entries. */
import { replacingDay } from '../ticks.ts';
import { childrenOf, mostChildren, newChildId, nextLook, thingsOf, type AgeBand, type Child, type ChildEntry, type Plan, type Thing } from './family.ts';

export type Draft = {
  /** The plan that the answers began from: another tab may change the stored one meanwhile. */
  from: Plan;
  children: readonly ChildEntry[];
  things: Readonly<Record<string, Pick<Thing, 'who' | 'shared'>>>;
};

/** The answers that a plan has. */
export function draftOf(from: Plan): Draft {
  const children = childrenOf(from);
  const isHere = (id: string) => children.some((child) => child.id === id);
  return {
    from,
    children,
    things: Object.fromEntries(thingsOf(from).map((id) => [id, { who: from.things[id]?.who.filter(isHere) ?? [], shared: from.things[id]?.shared ?? false }])),
  };
}

/** One child more, with a look that is free. Its day is set when the answers are saved. */
export const withChild = (draft: Draft, band: AgeBand): Draft => ({
  ...draft,
  children: [...draft.children, { id: newChildId(), band, ...nextLook(draft.children), state: 'on', day: '' }],
});

/** One child less, and without what it alone used: else that would be everybody's. */
export function withoutChild(draft: Draft, id: string): Draft {
  const children = draft.children.filter((child) => child.id !== id);
  const things = Object.entries(draft.things).flatMap(([name, { who, shared }]) => {
    const users = who.filter((user) => user !== id);
    return users.length > 0 || who.length === 0 || shared || children.length === 0 ? [[name, { who: users, shared }] as const] : [];
  });
  return { ...draft, children, things: Object.fromEntries(things) };
}

export const withAge = (draft: Draft, id: string, band: AgeBand): Draft => ({
  ...draft,
  children: draft.children.map((child) => (child.id === id ? { ...child, band } : child)),
});

/** The next look that no other child has. */
export const withNextLook = (draft: Draft, id: string): Draft => ({
  ...draft,
  children: draft.children.map((child) => (child.id === id ? { ...child, ...nextLook(draft.children) } : child)),
});

/** Puts a device or app in, or takes it out. @param shared the home's own things are everybody's */
export function withThing(draft: Draft, id: string, on: boolean, shared = false): Draft {
  const things = { ...draft.things };
  if (on) things[id] = { who: [], shared };
  else delete things[id];
  return { ...draft, things };
}

export const withUsers = (draft: Draft, id: string, users: Pick<Thing, 'who' | 'shared'>): Draft => ({ ...draft, things: { ...draft.things, [id]: users } });

/** As many as can be read again: of those who were taken out the oldest are forgotten. */
const readable = (children: Record<string, Child>): Record<string, Child> =>
  Object.fromEntries(
    Object.entries(children)
      .sort(([, a], [, b]) => (a.state + a.day < b.state + b.day ? 1 : -1))
      .slice(0, mostChildren),
  );

/**
 * The plan after the answers: what they changed gets today's date, what they took out says "off", the rest stays as it
 * is, also where another tab changed it meanwhile.
 */
export function applied(plan: Plan, { from, ...draft }: Draft, today: string): Plan {
  const children: Record<string, Child> = { ...plan.children };
  for (const { id, band, symbol, colour } of draft.children) {
    const before = from.children[id];
    const same = before?.state === 'on' && before.band === band && before.symbol === symbol && before.colour === colour;
    if (!same) children[id] = { band, symbol, colour, state: 'on', day: replacingDay(today, plan.children[id]?.day) };
  }
  const kept = new Set(draft.children.map((child) => child.id));
  for (const { id } of childrenOf(from)) {
    const now = children[id];
    if (now && !kept.has(id)) children[id] = { ...now, state: 'off', day: replacingDay(today, now.day) };
  }

  const things: Record<string, Thing> = { ...plan.things };
  for (const [id, { who: named, shared }] of Object.entries(draft.things)) {
    const before = from.things[id];
    const who = named.length === kept.size ? [] : named.toSorted(); // all of them is nobody in particular: a new child is then one of them
    const same = before?.state === 'on' && before.shared === shared && before.who.join() === who.join();
    if (!same) things[id] = { state: 'on', who, shared, day: replacingDay(today, plan.things[id]?.day) };
  }
  for (const id of thingsOf(from)) {
    const now = things[id];
    if (now && !draft.things[id]) things[id] = { ...now, state: 'off', day: replacingDay(today, now.day) };
  }
  return { children: readable(children), things };
}
