/*
 * A family's plan, pure: which children, which devices and apps. Every part is a dated entry, as a tick is, so that two
 * devices can always be made one (see merge.ts): what was taken out says "off", it does not go missing.
 *
 * A child is an age band, a colour and a symbol, never a name. Ids are random and say nothing.
 */
import { agesMeet, type Ages } from '../progress.ts';

export const ageBands = ['0-4', '5-7', '8-10', '11-13', '14-15', '16-17'] as const;
/** The order of these three lists is for ever: compact links write places in them. Add at the end. */
export const symbols = ['star', 'heart', 'circle', 'square', 'triangle', 'diamond'] as const;
export const colours = ['blue', 'green', 'purple', 'orange', 'red', 'teal'] as const;

export type AgeBand = (typeof ageBands)[number];
export type ChildSymbol = (typeof symbols)[number];
export type Colour = (typeof colours)[number];
export type State = 'on' | 'off';

export type Child = { band: AgeBand; symbol: ChildSymbol; colour: Colour; state: State; day: string };
/** A device or app of the family. `who` has the ids of the children who use it, in order; empty for all of them. */
export type Thing = { state: State; day: string; who: readonly string[]; shared: boolean };
export type Plan = { children: Readonly<Record<string, Child>>; things: Readonly<Record<string, Thing>> };

export const noPlan: Plan = { children: {}, things: {} };
/** More than any family has; a plan from elsewhere with more is refused. */
export const mostChildren = 40;
/** What the page offers. */
export const offeredChildren = 8;

export const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idLength = 6;
export const isChildId = (text: string): boolean => /^k[a-z2-7]{6}$/.test(text);

/** A child's id from a number below 2^30. Compact links write the number. */
export function childIdOf(number: number): string {
  let id = '';
  for (let at = 0, rest = number; at < idLength; at++, rest = Math.floor(rest / 32)) id = alphabet.charAt(rest % 32) + id;
  return `k${id}`;
}

/** A new random id. */
export const newChildId = (): string => childIdOf((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 2);

export type ChildEntry = Child & { id: string };

/** Children of the family now, in a steady order: youngest first. */
export const childrenOf = (plan: Plan): ChildEntry[] =>
  Object.entries(plan.children)
    .filter(([, child]) => child.state === 'on')
    .map(([id, child]) => ({ id, ...child }))
    .sort((a, b) => ageBands.indexOf(a.band) - ageBands.indexOf(b.band) || (a.id < b.id ? -1 : 1));

/** Ids of the devices and apps the family has now: not what only children used who were taken out since, on another device. */
export function thingsOf(plan: Plan): string[] {
  const children = childrenOf(plan);
  return Object.entries(plan.things)
    .filter(([, { state, who, shared }]) => state === 'on' && (shared || who.length * children.length === 0 || children.some(({ id }) => who.includes(id))))
    .map(([id]) => id);
}

export const hasPlan = (plan: Plan): boolean => thingsOf(plan).length > 0;

/** First and last age of a band, both included. */
export function agesOf(band: AgeBand): Ages {
  const [from = 0, to = 0] = band.split('-').map(Number);
  return { from, to };
}

/** Whether advice for some ages is for a child of this band. Advice without ages is for all. */
export const suits = (band: AgeBand, ages: Ages | undefined): boolean => agesMeet(agesOf(band), ages);

type Look = Pick<Child, 'symbol' | 'colour'>;
/** Each look there is; the first six differ in both. */
const looks = colours.flatMap((_, turn) => symbols.map((symbol, at): Look => ({ symbol, colour: colours[(at + turn) % colours.length] ?? 'blue' })));

/** A colour and symbol that no child has yet, for the next one. */
export const nextLook = (children: readonly Look[]): Look =>
  looks.find(({ symbol, colour }) => !children.some((child) => child.symbol === symbol && child.colour === colour)) ?? { symbol: 'star', colour: 'blue' };

/** The children of the family who use a thing; all of them where nobody is named. */
export function usersOf(plan: Plan, thing: string): ChildEntry[] {
  const children = childrenOf(plan);
  const named = children.filter((child) => plan.things[thing]?.who.includes(child.id));
  return named.length > 0 ? named : children;
}
