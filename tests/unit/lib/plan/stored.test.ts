import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agesOf, childIdOf, childrenOf, isChildId, newChildId, nextLook, suits, thingsOf, type Child } from '../../../../src/lib/plan/family.ts';
import { numberOfChildId } from '../../../../src/lib/plan/link.ts';
import { migrate, planValue, planVersion, readPlan, steps, visited, writePlan } from '../../../../src/lib/plan/stored.ts';
import { plan, runs } from '../../../support/plan-arbitraries.ts';

describe('the stored plan', () => {
  test('comes back as it was', () =>
    fc.assert(
      fc.property(plan, (value) => {
        const result = readPlan(writePlan({ plan: value, visits: ['2026-11-20', '2026-11-24'] }));
        expect(result.ok && planValue(result.stored.plan)).toEqual(planValue(value));
        expect(result.ok && result.stored.visits).toEqual(['2026-11-20', '2026-11-24']);
      }),
      runs,
    ));
  test('whatever is stored, reading does not throw', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"v":1,"children":${json},"things":${json}}`),
        ),
        (text) => typeof readPlan(text).ok === 'boolean',
      ),
      { numRuns: 3000 },
    ));
  test.each([
    ['no version', '{"children":{},"things":{}}', 'broken'],
    ['version 0', '{"v":0,"children":{},"things":{}}', 'broken'],
    ['a newer version', `{"v":${planVersion + 1},"children":{}}`, 'newer'],
    ['a name for a child', '{"v":1,"children":{"anna":["0-4","star","blue","on","2026-11-24"]},"things":{}}', 'broken'],
    ['an age that is no band', '{"v":1,"children":{"kaaaaaa":["12","star","blue","on","2026-11-24"]},"things":{}}', 'broken'],
    ['a list', '[]', 'broken'],
    [
      'forty-one children',
      JSON.stringify({
        v: 1,
        things: {},
        children: Object.fromEntries(Array.from({ length: 41 }, (_, at) => [childIdOf(at), ['0-4', 'star', 'blue', 'on', '2026-11-24']])),
      }),
      'broken',
    ],
  ])('refuses %s', (_, text, why) => expect(readPlan(text)).toEqual({ ok: false, why }));
  test('visits that are none are left out, the plan is kept', () => {
    const result = readPlan('{"v":1,"children":{},"things":{"whatsapp":["on","2026-11-24",[],0]},"visits":["yesterday"]}');
    expect(result.ok && thingsOf(result.stored.plan)).toEqual(['whatsapp']);
    expect(result.ok && result.stored.visits).toBeUndefined();
  });
});

describe('older versions', () => {
  test('each published version has an example that is still read', () => {
    const files = readdirSync('tests/support/states').filter((name) => name.startsWith('plan-v'));
    expect(files.map((name) => Number(/\d+/.exec(name)?.[0])).sort()).toEqual(Array.from({ length: planVersion }, (_, at) => at + 1));
    for (const file of files) {
      const result = readPlan(readFileSync(`tests/support/states/${file}`, 'utf8'));
      expect(result.ok && childrenOf(result.stored.plan).map(({ band, colour, symbol }) => `${band} ${colour} ${symbol}`), file).toEqual([
        '8-10 green heart',
        '14-15 blue star',
      ]);
      expect(result.ok && thingsOf(result.stored.plan).sort(), file).toEqual(['iphone-ipad', 'whatsapp']);
    }
  });
  test('there is a step from each version but the newest', () =>
    expect(Object.keys(steps).map(Number)).toEqual(Array.from({ length: planVersion - 1 }, (_, at) => at + 1)));
  test('steps are taken one after the other', () => {
    const ways = { 1: (old: Record<string, unknown>) => ({ ...old, two: true }), 2: (old: Record<string, unknown>) => ({ ...old, three: old['two'] }) };
    expect(migrate({ a: 1 }, 1, 3, ways)).toEqual({ a: 1, two: true, three: true });
    expect(migrate({ a: 1 }, 2, 3, ways)).toEqual({ a: 1, three: undefined });
    expect(migrate({ a: 1 }, 1, 4, ways)).toBeUndefined();
  });
});

describe('children', () => {
  test('ids are random, short and go both ways', () => {
    for (const number of [0, 1, 12345, 2 ** 30 - 1]) expect(numberOfChildId(childIdOf(number))).toBe(number);
    const made = Array.from({ length: 200 }, newChildId);
    expect(made.every(isChildId)).toBe(true);
    expect(new Set(made).size).toBe(200);
  });
  test('the first six look different in colour and in symbol', () => {
    const looks: Pick<Child, 'symbol' | 'colour'>[] = [];
    for (let at = 0; at < 6; at++) looks.push(nextLook(looks));
    expect(new Set(looks.map(({ symbol }) => symbol)).size).toBe(6);
    expect(new Set(looks.map(({ colour }) => colour)).size).toBe(6);
    for (let at = 6; at < 36; at++) looks.push(nextLook(looks));
    expect(new Set(looks.map(({ symbol, colour }) => symbol + colour)).size).toBe(36);
  });
  test('advice is for a child when the ages meet', () => {
    expect(agesOf('14-15')).toEqual({ from: 14, to: 15 });
    expect(suits('11-13', { from: 13, to: 17 })).toBe(true);
    expect(suits('8-10', { from: 13, to: 17 })).toBe(false);
    expect(suits('16-17', { from: 0, to: 12 })).toBe(false);
    expect(suits('0-4', undefined)).toBe(true);
  });
  test('a visit on another day moves the last one back', () => {
    expect(visited(undefined, '2026-11-20')).toEqual(['2026-11-20', '2026-11-20']);
    expect(visited(['2026-11-20', '2026-11-20'], '2026-11-24')).toEqual(['2026-11-20', '2026-11-24']);
    expect(visited(['2026-11-20', '2026-11-24'], '2026-11-24')).toEqual(['2026-11-20', '2026-11-24']);
  });
});
