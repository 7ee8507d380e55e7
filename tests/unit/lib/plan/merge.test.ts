import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { childIdOf, childrenOf, noPlan, thingsOf, type Child, type Plan } from '../../../../src/lib/plan/family.ts';
import { differences, isNothing, renamed, strangers, suggestions, type Matching } from '../../../../src/lib/plan/match.ts';
import { canBeKept, laterTick, mergeCarried, mergeTicks, type Carried } from '../../../../src/lib/plan/merge.ts';
import { putBack } from '../../../../src/lib/plan/put-back.ts';
import { setTick, tickOf, writeTicks, type Ticks } from '../../../../src/lib/ticks.ts';
import { carried, day, plain, runs } from '../../../support/plan-arbitraries.ts';

const [anna, ben, cleo] = [1, 2, 3].map(childIdOf) as [string, string, string];
const child = (more: Partial<Child> = {}): Child => ({ band: '8-10', symbol: 'star', colour: 'blue', state: 'on', day: '2026-11-20', ...more });
const thing = (state: 'on' | 'off', day: string, who: string[] = []) => ({ state, day, who, shared: false });
/** Ticks whose owners and apps have any name. */
const name = fc.constantFrom('family', 'k7x2', 'whatsapp', 'groups', 'constructor', 'to-string');
const ticks: fc.Arbitrary<Ticks> = fc
  .array(fc.tuple(name, name, name, fc.constantFrom('d', 'u', 'n'), day), { maxLength: 12 })
  .map((list) => list.reduce<Ticks>((all, [owner, app, check, state, on]) => setTick(all, owner, app, check, state, on), {}));
const whole = (value: Ticks) => JSON.parse(writeTicks(value)) as unknown;

const takeIn = (mine: Carried, theirs: Carried, matching: Matching) => mergeCarried(mine, renamed(theirs, matching));

describe('merging', () => {
  test('is commutative, associative and idempotent', () =>
    fc.assert(
      fc.property(carried, carried, carried, (a, b, c) => {
        expect(plain(mergeCarried(a, b))).toEqual(plain(mergeCarried(b, a)));
        expect(plain(mergeCarried(mergeCarried(a, b), c))).toEqual(plain(mergeCarried(a, mergeCarried(b, c))));
        expect(plain(mergeCarried(a, a))).toEqual(plain(a));
        expect(plain(mergeCarried(mergeCarried(a, b), b))).toEqual(plain(mergeCarried(a, b)));
      }),
      runs,
    ));
  test('loses no tick, child or thing of either', () =>
    fc.assert(
      fc.property(carried, carried, (a, b) => {
        const both = mergeCarried(a, b);
        for (const one of [a, b]) {
          for (const id of Object.keys(one.plan.children)) expect(both.plan.children[id]).toBeDefined();
          for (const id of Object.keys(one.plan.things)) expect(both.plan.things[id]).toBeDefined();
          for (const [owner, apps] of Object.entries(one.ticks))
            for (const [app, checks] of Object.entries(apps))
              for (const [check, tick] of Object.entries(checks)) expect((tickOf(both.ticks, owner, app, check) ?? [])[1]! >= tick[1]).toBe(true); // eslint-disable-line @typescript-eslint/no-non-null-assertion
        }
      }),
      runs,
    ));
  test('what was taken out later stays out; what was put in later is in; on one day it is in', () => {
    const merged = (a: ReturnType<typeof thing>, b: ReturnType<typeof thing>) =>
      thingsOf(mergeCarried({ plan: { ...noPlan, things: { whatsapp: a } }, ticks: {} }, { plan: { ...noPlan, things: { whatsapp: b } }, ticks: {} }).plan);
    expect(merged(thing('on', '2026-11-20'), thing('off', '2026-11-21'))).toEqual([]);
    expect(merged(thing('on', '2026-11-22'), thing('off', '2026-11-21'))).toEqual(['whatsapp']);
    expect(merged(thing('on', '2026-11-21'), thing('off', '2026-11-21'))).toEqual(['whatsapp']);
  });
});

describe('taking in a plan from elsewhere', () => {
  const mine = {
    plan: {
      children: { [anna]: child({ band: '11-13' }), [ben]: child({ symbol: 'heart', colour: 'green' }) },
      things: { whatsapp: thing('on', '2026-11-20', [anna]) },
    } as Plan,
    ticks: setTick({}, anna, 'whatsapp', 'groups', 'd', '2026-11-20'),
  };
  const theirs = {
    plan: { children: { [cleo]: child({ symbol: 'heart', colour: 'green' }) }, things: { roblox: thing('on', '2026-11-22', [cleo]) } } as Plan,
    ticks: setTick({}, cleo, 'roblox', 'chat', 'd', '2026-11-22'),
  };

  test('asks about children that are not here, and guesses by age, colour and symbol', () => {
    expect(strangers(mine.plan, theirs.plan).map(({ id }) => id)).toEqual([cleo]);
    expect(suggestions(mine.plan, theirs.plan)).toEqual({ [cleo]: ben });
    expect(strangers(noPlan, theirs.plan)).toEqual([]);
    expect(strangers(mine.plan, mine.plan)).toEqual([]);
  });
  test('a child that is one of mine gives its ticks and apps to that one', () => {
    const both = takeIn(mine, theirs, { [cleo]: ben });
    expect(childrenOf(both.plan).map(({ id }) => id)).toEqual([ben, anna]);
    expect(tickOf(both.ticks, ben, 'roblox', 'chat')).toEqual(['d', '2026-11-22']);
    expect(both.plan.things['roblox']?.who).toEqual([ben]);
    expect(tickOf(both.ticks, cleo, 'roblox', 'chat')).toBeUndefined();
  });
  test('two of theirs may be one of mine: the later tick holds', () => {
    const two = { plan: noPlan, ticks: setTick(setTick({}, cleo, 'signal', 'calls', 'u', '2026-11-22'), childIdOf(9), 'signal', 'calls', 'd', '2026-11-21') };
    const both = takeIn(mine, two, { [cleo]: ben, [childIdOf(9)]: ben });
    expect(tickOf(both.ticks, ben, 'signal', 'calls')).toEqual(['u', '2026-11-22']);
  });
  test('keeps each valid tick of mine, whatever comes in and whoever it is said to be', () =>
    fc.assert(
      fc.property(carried, carried, fc.array(fc.tuple(fc.nat(5), fc.nat(5))), (a, b, pairs) => {
        const [from, to] = [Object.keys(b.plan.children), Object.keys(a.plan.children)];
        const matching = Object.fromEntries(pairs.flatMap(([f, t]) => (from[f] && to[t] ? [[from[f], to[t]]] : [])));
        const both = takeIn(a, b, matching);
        for (const [owner, apps] of Object.entries(a.ticks))
          for (const [app, checks] of Object.entries(apps))
            for (const check of Object.keys(checks)) expect(tickOf(both.ticks, owner, app, check)).toBeDefined();
        for (const id of Object.keys(a.plan.children)) expect(both.plan.children[id]).toBeDefined();
      }),
      runs,
    ));
  test('says what will change', () => {
    const after = takeIn(mine, theirs, {});
    expect(differences(mine, after)).toMatchObject({ newThings: ['roblox'], goneThings: [], done: 1, undone: 0, changed: 0 });
    expect(differences(mine, after).newChildren.map(({ id }) => id)).toEqual([cleo]);
    const undone: Ticks = setTick({}, anna, 'whatsapp', 'groups', 'u', '2026-11-25');
    expect(differences(mine, takeIn(mine, { plan: noPlan, ticks: undone }, {}))).toMatchObject({ undone: 1, done: 0 });
    expect(isNothing(differences(mine, takeIn(mine, mine, {})))).toBe(true);
    expect(isNothing(differences(mine, after))).toBe(false);
  });
});

describe('merging ticks', () => {
  test('the later day wins, on a tie done wins', () => {
    expect(laterTick(['d', '2026-11-23'], ['u', '2026-11-24'])).toEqual(['u', '2026-11-24']);
    expect(laterTick(['u', '2026-11-24'], ['d', '2026-11-24'])).toEqual(['d', '2026-11-24']);
    expect(laterTick(['n', '2026-11-24'], ['u', '2026-11-24'])).toEqual(['n', '2026-11-24']);
  });
  test('is commutative', () =>
    fc.assert(
      fc.property(ticks, ticks, (a, b) => {
        expect(whole(mergeTicks(a, b))).toEqual(whole(mergeTicks(b, a)));
      }),
      runs,
    ));
  test('is associative', () =>
    fc.assert(
      fc.property(ticks, ticks, ticks, (a, b, c) => {
        expect(whole(mergeTicks(mergeTicks(a, b), c))).toEqual(whole(mergeTicks(a, mergeTicks(b, c))));
      }),
      runs,
    ));
  test('is idempotent', () =>
    fc.assert(
      fc.property(ticks, (a) => {
        expect(whole(mergeTicks(a, a))).toEqual(whole(a));
      }),
      runs,
    ));
  test('loses no tick', () =>
    fc.assert(
      fc.property(ticks, ticks, (a, b) => {
        const merged = mergeTicks(a, b);
        for (const set of [a, b])
          for (const [owner, apps] of Object.entries(set))
            for (const [app, checks] of Object.entries(apps)) for (const check of Object.keys(checks)) expect(tickOf(merged, owner, app, check)).toBeDefined();
      }),
      runs,
    ));
});

describe('what can be kept', () => {
  const many = (count: number, first = 0) => Object.fromEntries(Array.from({ length: count }, (_, at) => [childIdOf(first + at), child({ state: 'off' })]));
  const withChildren = (children: Plan['children']): Carried => ({ plan: { ...noPlan, children }, ticks: {} });
  test('as many children as are read, those taken out counted', () => {
    const [theirs, mine] = [withChildren(many(40)), withChildren({ [childIdOf(99)]: child() })];
    expect(canBeKept(theirs)).toBe(true);
    expect(canBeKept(mergeCarried(mine, theirs))).toBe(false);
  });
  test('as many ticks as are read', () => {
    const some = (owner: string, count: number): Ticks => ({
      [owner]: { app: Object.fromEntries(Array.from({ length: count }, (_, at) => [`check-${at}`, ['d', '2026-11-24'] as const])) },
    });
    const [mine, theirs] = [anna, ben].map((owner): Carried => ({ plan: noPlan, ticks: some(owner, 17_000) })) as [Carried, Carried];
    expect([mine, theirs, mergeCarried(mine, theirs)].map(canBeKept)).toEqual([true, true, false]);
  });
});

describe('putting back what was taken in', () => {
  const mine: Carried = {
    plan: { children: { [anna]: child() }, things: { whatsapp: thing('on', '2026-11-20'), signal: thing('on', '2026-11-20') } },
    ticks: setTick({}, anna, 'whatsapp', 'groups', 'd', '2026-11-20'),
  };
  const theirs: Carried = {
    plan: { children: { [cleo]: child() }, things: { roblox: thing('on', '2026-11-22', [cleo]), signal: thing('off', '2026-11-22') } },
    ticks: setTick(setTick({}, anna, 'whatsapp', 'groups', 'u', '2026-11-22'), cleo, 'roblox', 'chat', 'd', '2026-11-22'),
  };
  const both = mergeCarried(mine, theirs);

  test('leaves what was there before, and nothing more', () => expect(plain(putBack(both, mine, theirs))).toEqual(plain(mine)));
  test('keeps each tick, child and thing that was changed since', () => {
    const now: Carried = {
      plan: {
        children: { ...both.plan.children, [cleo]: child({ band: '14-15', day: '2026-11-23' }) },
        things: { ...both.plan.things, roblox: thing('off', '2026-11-23', [cleo]), x: thing('on', '2026-11-23') },
      },
      ticks: setTick(setTick(both.ticks, cleo, 'roblox', 'chat', 'n', '2026-11-23'), anna, 'signal', 'calls', 'd', '2026-11-23'),
    };
    const back = putBack(now, mine, theirs);
    expect(back.plan.children[cleo]?.band).toBe('14-15');
    expect(back.plan.things['roblox']?.state).toBe('off');
    expect(thingsOf(back.plan).sort()).toEqual(['signal', 'whatsapp', 'x']);
    expect(tickOf(back.ticks, cleo, 'roblox', 'chat')).toEqual(['n', '2026-11-23']);
    expect(tickOf(back.ticks, anna, 'signal', 'calls')).toEqual(['d', '2026-11-23']);
    expect(tickOf(back.ticks, anna, 'whatsapp', 'groups')).toEqual(['d', '2026-11-20']);
  });
  test('is the same when it is done twice, as a store may do', () =>
    fc.assert(
      fc.property(carried, carried, (a, b) => {
        const once = putBack(mergeCarried(a, b), a, b);
        expect(plain(once)).toEqual(plain(putBack(once, a, b)));
      }),
      runs,
    ));
});
