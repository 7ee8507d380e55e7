/** Answers to the questions of the plan while they are being given, and how they become dated entries. */
import { childrenOf, newChildId, nextLook, thingsOf, type AgeBand, type Child, type ChildEntry, type Plan, type Thing } from './family.ts';

export type Draft = { children: readonly ChildEntry[]; things: Readonly<Record<string, Pick<Thing, 'who' | 'shared'>>> };

export const draftOf = (plan: Plan): Draft => ({
  children: childrenOf(plan),
  things: Object.fromEntries(thingsOf(plan).map((id) => [id, { who: plan.things[id]?.who ?? [], shared: plan.things[id]?.shared ?? false }])),
});

/** One child more, with a look that is free. Its day is set when the answers are saved. */
export const withChild = (draft: Draft, band: AgeBand): Draft => ({
  ...draft,
  children: [...draft.children, { id: newChildId(), band, ...nextLook(draft.children), state: 'on', day: '' }],
});

export const withoutChild = (draft: Draft, id: string): Draft => ({ ...draft, children: draft.children.filter((child) => child.id !== id) });

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

/** A day that holds against what is there, even when that was dated by a clock that was ahead. */
const dated = (today: string, before: { day: string } | undefined): string => (before && before.day > today ? before.day : today);

/** The plan after the answers: what changed gets today's date, what went says "off", the rest stays as it was. */
export function applied(plan: Plan, draft: Draft, today: string): Plan {
  const children: Record<string, Child> = { ...plan.children };
  for (const { id, band, symbol, colour } of draft.children) {
    const before = plan.children[id];
    const same = before?.state === 'on' && before.band === band && before.symbol === symbol && before.colour === colour;
    if (!same) children[id] = { band, symbol, colour, state: 'on', day: dated(today, before) };
  }
  const kept = new Set(draft.children.map((child) => child.id));
  for (const { id, ...child } of childrenOf(plan)) if (!kept.has(id)) children[id] = { ...child, state: 'off', day: dated(today, child) };

  const things: Record<string, Thing> = { ...plan.things };
  for (const [id, { who: named, shared }] of Object.entries(draft.things)) {
    const before = plan.things[id];
    const users = named.filter((child) => kept.has(child)).sort();
    const who = users.length === kept.size ? [] : users; // all of them is nobody in particular: a new child is then one of them
    const same = before?.state === 'on' && before.shared === shared && before.who.join() === who.join();
    if (!same) things[id] = { state: 'on', who, shared, day: dated(today, before) };
  }
  for (const id of thingsOf(plan)) {
    const before = plan.things[id];
    if (before && !draft.things[id]) things[id] = { ...before, state: 'off', day: dated(today, before) };
  }
  return { children, things };
}
