/*
 * A family sheet, pure: the checks of several apps for several people, merged, by child and by phone. /print/ makes it
 * from the plan that is on the device, so that no address carries it.
 */
import { childrenOf, usersOf, type Plan } from '../plan/family.ts';
import { stateOf, type PlanRow } from '../plan/order.ts';
import { family, type Ticks } from '../ticks.ts';

export const familyPlatforms = ['iphone', 'android', 'console'] as const;
export type FamilyPlatform = (typeof familyPlatforms)[number];

export type FamilyBox = { mark: string; done: boolean };
/** A check with a box for each person whose own it is. */
export type FamilyCheck = { app: string; check: string; boxes: readonly FamilyBox[] };

/** What some people do in one place, once for all of them. */
export type FamilyPart = {
  title: string;
  /** The phones and devices whose steps are shown; empty for all of them, where one is not known. */
  platforms: readonly FamilyPlatform[];
  /** In the order to do them. */
  checks: readonly FamilyCheck[];
};

/** Devices of a plan, and whose steps are theirs. */
const platformOf: Readonly<Record<string, FamilyPlatform>> = {
  'iphone-ipad': 'iphone',
  'android-phone': 'android',
  'xbox-windows': 'console',
  playstation: 'console',
  'nintendo-switch': 'console',
};

export type Person = { name: string; mark: string; platform?: FamilyPlatform | undefined };

/** How people and places are called on the sheet. */
export type FamilyNames = {
  /** The whole family, as one person. */
  all: Person;
  child: (child: ReturnType<typeof childrenOf>[number]) => Person;
  /** @param onParents it is done on the parent's own device */
  title: (people: readonly Person[], onParents: boolean) => string;
};

/** The one platform of a child's devices; undefined where the plan names none or several. */
function platformFor(plan: Plan, child: string): FamilyPlatform | undefined {
  const found = new Set(
    Object.entries(platformOf).flatMap(([device, platform]) =>
      plan.things[device]?.state === 'on' && usersOf(plan, device).some(({ id }) => id === child) ? platform : [],
    ),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * The plan by person and place, each check once: first what is for most, then child by child, youngest first; for each
 * what is done on their own device or together, then what is done on the parent's.
 *
 * What is "not for us" is left out.
 *
 * @param rows the plan in its order
 * @param onlyLeft leaves out who has done it
 */
export function familyParts(rows: readonly PlanRow[], plan: Plan, ticks: Ticks, names: FamilyNames, onlyLeft = false): FamilyPart[] {
  const people = new Map<string, Person>([
    [family, names.all],
    ...childrenOf(plan).map((child) => [child.id, { ...names.child(child), platform: platformFor(plan, child.id) }] as const),
  ]);
  const order = [...people.keys()];
  const entries = rows.flatMap((row) => {
    const states = row.owners
      .map((owner) => ({ owner, state: stateOf(row, owner, ticks) }))
      .filter(({ state }) => state === 'u' || (state === 'd' && !onlyLeft))
      .map(({ owner, state }) => ({ owner, done: state === 'd' }));
    return states.length > 0 ? [{ row, states, owners: states.map(({ owner }) => owner), onParents: row.check.device === 'parent' }] : [];
  });
  const parts = [...Map.groupBy(entries, ({ owners, onParents }) => `${owners.join()} ${onParents}`).values()];
  const place = ({ owners, onParents }: (typeof entries)[number]) =>
    (owners[0] === family ? 0 : 1000 - owners.length * 100 + order.indexOf(owners[0] ?? '')) * 2 + Number(onParents);

  return parts
    .flatMap((members) => (members[0] ? [{ first: members[0], members }] : []))
    .sort((a, b) => place(a.first) - place(b.first))
    .map(({ first: { owners, onParents }, members }) => {
      const group = owners.flatMap((owner) => people.get(owner) ?? []);
      const found = [...new Set(group.map(({ platform }) => platform))];
      return {
        title: names.title(group, onParents),
        platforms: onParents || found.includes(undefined) ? [] : found.flatMap((platform) => platform ?? []),
        checks: members.map(({ row, states }) => ({
          app: row.check.app,
          check: row.check.id,
          boxes: states.map(({ owner, done }) => ({ mark: people.get(owner)?.mark ?? '', done })),
        })),
      };
    });
}
