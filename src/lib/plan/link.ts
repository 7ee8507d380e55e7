/*
 * A plan in the fragment of an address: #plan=<base64url>. The bytes are varints (bytes.ts), in this order:
 *
 *   version (1) · newest day
 *   children: count, then each: id · band + 8 × symbol + 64 × colour + 512 if off · days before the newest
 *   things:   count, then each: number of the app · 1 if off + 2 if shared + 4 if users are named · days before the newest
 *             · where users are named: count, then each one's place in the list of children
 *   owners:   count, then each: 0 for the family, else place in the list of children + 1, or the length of the list + 1
 *             and an id · groups: count, then each: state + 4 × days before the newest · count · numbers of the checks,
 *             ascending, each as its distance from the one before
 *   check sum of two bytes
 *
 * Days are numbered with 31 to a month, so that every text that can be a day has a number. Names of apps and checks are
 * the permanent numbers of content/check-numbers.yaml. A newer form gets another version.
 */
import { family, type TickState, type Ticks } from '../ticks.ts';
import { ByteWriter, toText } from './bytes.ts';
import { ageBands, alphabet, colours, isChildId, symbols } from './family.ts';
import type { Carried } from './merge.ts';
import type { Register } from './register.ts';

export const linkVersion = 1;
export const linkStart = '#plan=';
/** Longer than any family's plan by far. */
export const longestLink = 20_000;

export const tickStates: readonly TickState[] = ['u', 'd', 'n'];

const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return (year * 12 + month - 1) * 31 + date - 1;
};
/** The number that a child's id was made from. */
export const numberOfChildId = (id: string): number => [...id.slice(1)].reduce((sum, letter) => sum * 32 + alphabet.indexOf(letter), 0);

type Group = { state: number; day: number; numbers: number[] };

/** One owner's ticks by state and day, with the checks' numbers in order; and how many have no number. */
function groupsOf(apps: Ticks[string], register: Register): { groups: Group[]; left: number } {
  const groups = new Map<string, Group>();
  let left = 0;
  for (const [app, checks] of Object.entries(apps))
    for (const [check, [state, day]] of Object.entries(checks)) {
      const ref = `${app}/${check}`;
      const number = Object.hasOwn(register.checks, ref) ? register.checks[ref] : undefined;
      if (number === undefined) left++;
      else {
        const name = state + day;
        const group = groups.get(name) ?? { state: tickStates.indexOf(state), day: dayNumber(day), numbers: [] };
        group.numbers.push(number);
        groups.set(name, group);
      }
    }
  const sorted = [...groups.values()].sort((a, b) => b.day - a.day || a.state - b.state);
  for (const group of sorted) group.numbers.sort((a, b) => a - b);
  return { groups: sorted, left };
}

/**
 * A plan, and ticks if wished, as the text after "#plan=".
 * `left` counts what has no number and so cannot travel in a link (a file carries all).
 */
export function writeLink({ plan, ticks }: Carried, register: Register): { text: string; left: number } {
  let left = 0;
  const children = Object.entries(plan.children).sort(([a], [b]) => (a < b ? -1 : 1));
  const places = new Map(children.map(([id], index) => [id, index]));
  const things = Object.entries(plan.things).flatMap(([app, thing]) => {
    const number = Object.hasOwn(register.apps, app) ? register.apps[app] : undefined;
    if (number === undefined) left++;
    return number === undefined ? [] : [{ number, thing }];
  });
  things.sort((a, b) => a.number - b.number);
  const owners = Object.entries(ticks)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([owner, apps]) => {
      const { groups, left: without } = groupsOf(apps, register);
      const travels = owner === family || isChildId(owner);
      left += without + (travels ? 0 : groups.reduce((sum, group) => sum + group.numbers.length, 0));
      return travels && groups.length > 0 ? [{ owner, groups }] : [];
    });
  const newest = Math.max(
    0,
    ...children.map(([, child]) => dayNumber(child.day)),
    ...things.map(({ thing }) => dayNumber(thing.day)),
    ...owners.flatMap(({ groups }) => groups.map((group) => group.day)),
  );

  const out = new ByteWriter();
  out.number(linkVersion);
  out.number(newest);
  out.number(children.length);
  for (const [id, child] of children) {
    out.number(numberOfChildId(id));
    out.number(ageBands.indexOf(child.band) + 8 * symbols.indexOf(child.symbol) + 64 * colours.indexOf(child.colour) + (child.state === 'off' ? 512 : 0));
    out.number(newest - dayNumber(child.day));
  }
  out.number(things.length);
  for (const { number, thing } of things) {
    const who = thing.who.flatMap((id) => places.get(id) ?? []);
    out.number(number);
    out.number((thing.state === 'off' ? 1 : 0) + (thing.shared ? 2 : 0) + (who.length > 0 ? 4 : 0));
    out.number(newest - dayNumber(thing.day));
    if (who.length > 0) {
      out.number(who.length);
      for (const place of who) out.number(place);
    }
  }
  out.number(owners.length);
  for (const { owner, groups } of owners) {
    const place = places.get(owner);
    out.number(owner === family ? 0 : (place ?? children.length) + 1);
    if (owner !== family && place === undefined) out.number(numberOfChildId(owner));
    out.number(groups.length);
    for (const group of groups) {
      out.number(group.state + 4 * (newest - group.day));
      out.number(group.numbers.length);
      let before = 0;
      for (const number of group.numbers) {
        out.number(number - before);
        before = number;
      }
    }
  }
  return { text: toText(out.sealed()), left };
}
