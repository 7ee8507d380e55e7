import { describe, expect, test } from 'vitest';
import { childIdOf, type AgeBand, type Plan, type Thing } from '../../../../src/lib/plan/family.ts';
import { grouped, nextRows, planProgress, planRows } from '../../../../src/lib/plan/order.ts';
import { giveTicks, looseTicks, ownersOf, setOnAll, tickOfAll } from '../../../../src/lib/plan/owners.ts';
import { family, setTick, tickFor, tickOf, untickAll, type Ticks } from '../../../../src/lib/ticks.ts';
import { app, check } from '../../../support/plan-apps.ts';

/** As the guide has them, in small. */
const apps = [
  app('android', 'device', [check('android/family-link'), check('android/filter', { needs: ['android/family-link'] })]),
  app('broadband', 'home', [check('broadband/filter'), check('broadband/guest', { priority: 'extra' })]),
  app('iphone', 'device', [
    check('iphone/child-account'),
    check('iphone/screen-time', { needs: ['iphone/child-account'] }),
    check('iphone/downtime', { priority: 'recommended', needs: ['iphone/screen-time'] }),
  ]),
  app('messages', 'messaging', [
    check('messages/child-account', { same: 'iphone/child-account' }),
    check('messages/nudes', { priority: 'recommended', needs: ['iphone/screen-time'] }),
    check('messages/unknown', { priority: 'recommended' }),
  ]),
  app('chatbots', 'ai', [
    check('chatbots/my-ai', { priority: 'recommended', needs: ['snap/family-centre'] }),
    check('chatbots/teen', { ages: { from: 13, to: 17 } }),
  ]),
  app('snap', 'messaging', [
    check('snap/birthday', { needs: ['snap/family-centre'] }),
    check('snap/family-centre', { priority: 'recommended' }),
    check('snap/two-factor', { priority: 'extra' }),
  ]),
];
const [anna, ben] = [1, 2].map(childIdOf) as [string, string];
const day = '2026-11-20';
const thing = (more: Partial<Thing> = {}): Thing => ({ state: 'on', day, who: [], shared: false, ...more });
const plan = (things: Record<string, Thing>, bands: Record<string, AgeBand> = {}): Plan => ({
  children: Object.fromEntries(Object.entries(bands).map(([id, band]) => [id, { band, symbol: 'star', colour: 'blue', state: 'on', day }])),
  things,
});
const refs = (value: Plan) => planRows(apps, value).map((row) => row.check.ref);

describe('the order of a plan, as a parent would have it', () => {
  test('the phone before the app, what matters most before the rest', () =>
    expect(refs(plan({ snap: thing(), iphone: thing() }))).toEqual([
      'iphone/child-account',
      'iphone/screen-time',
      'snap/family-centre',
      'snap/birthday',
      'iphone/downtime',
      'snap/two-factor',
    ]));
  test('phones before the broadband, and both before apps', () =>
    expect(refs(plan({ snap: thing(), broadband: thing(), android: thing() })).slice(0, 4)).toEqual([
      'android/family-link',
      'android/filter',
      'broadband/filter',
      'snap/family-centre',
    ]));
  test('a check that another needs comes just before it, however unimportant it is by itself', () => {
    const order = refs(plan({ snap: thing() }));
    expect(order).toEqual(['snap/family-centre', 'snap/birthday', 'snap/two-factor']);
  });
  test('nothing stands twice: the phone’s own check stands for the app’s', () => {
    expect(refs(plan({ iphone: thing(), messages: thing() }))).not.toContain('messages/child-account');
    expect(refs(plan({ messages: thing() }))).toContain('messages/child-account');
    const all = refs(plan(Object.fromEntries(apps.map(({ id }) => [id, thing()]))));
    expect(new Set(all).size).toBe(all.length);
  });
  test('what an app needs of a phone nobody picked comes along, and only that', () =>
    expect(refs(plan({ messages: thing() }))).toEqual([
      'messages/child-account',
      'iphone/child-account',
      'iphone/screen-time',
      'messages/nudes',
      'messages/unknown',
    ]));
  test('a check about another app is left out where the family does not have that app', () => {
    expect(refs(plan({ chatbots: thing() }))).toEqual(['chatbots/teen']);
    expect(refs(plan({ chatbots: thing(), snap: thing() }))).toContain('chatbots/my-ai');
  });
  test('advice for teenagers is not for a seven-year-old', () => {
    expect(refs(plan({ chatbots: thing() }, { [anna]: '5-7' }))).toEqual([]);
    expect(refs(plan({ chatbots: thing() }, { [anna]: '5-7', [ben]: '14-15' }))).toEqual(['chatbots/teen']);
    expect(planRows(apps, plan({ chatbots: thing() }, { [anna]: '5-7', [ben]: '14-15' }))[0]?.owners).toEqual([ben]);
  });
  test('needs that go in a circle do not hang', () => {
    const round = [app('a', 'social', [check('a/one', { needs: ['a/two'] }), check('a/two', { needs: ['a/one'] })])];
    expect(
      planRows(round, plan({ a: thing() }))
        .map((row) => row.check.ref)
        .sort(),
    ).toEqual(['a/one', 'a/two']);
  });
  test('folds by app and by priority hold every row once', () => {
    const rows = planRows(apps, plan(Object.fromEntries(apps.map(({ id }) => [id, thing()]))));
    for (const by of ['app', 'priority'] as const) expect(grouped(rows, by).flatMap((group) => group.rows)).toHaveLength(rows.length);
    expect(grouped(rows, 'priority').map(({ key }) => key)).toContain('extra');
  });
});

describe('whose tick it is', () => {
  const both = { [anna]: '8-10', [ben]: '11-13' } as const;
  test('each child its own; one box for what is shared; the family where there are no children', () => {
    expect(ownersOf(plan({ snap: thing() }, both), 'snap')).toEqual([anna, ben]);
    expect(ownersOf(plan({ snap: thing({ who: [ben] }) }, both), 'snap')).toEqual([ben]);
    expect(ownersOf(plan({ snap: thing({ shared: true }) }, both), 'snap')).toEqual([family]);
    expect(ownersOf(plan({ snap: thing() }), 'snap')).toEqual([family]);
    expect(ownersOf(plan({ snap: thing({ who: [childIdOf(9)] }) }, both), 'snap')).toEqual([anna, ben]);
  });
  test('what comes along for one child is for that child', () => {
    const rows = planRows(apps, plan({ messages: thing({ who: [ben] }) }, both));
    expect(rows.find((row) => row.check.ref === 'iphone/screen-time')?.owners).toEqual([ben]);
  });
  test('the family’s tick counts for each child until the child has its own', () => {
    const ticks = setTick({}, family, 'snap', 'birthday', 'd', day);
    expect(tickFor(ticks, anna, 'snap', 'birthday')).toEqual(['d', day]);
    expect(tickFor(setTick(ticks, anna, 'snap', 'birthday', 'u', day), anna, 'snap', 'birthday')).toEqual(['u', day]);
    expect(tickFor(untickAll(ticks, anna, 'snap', day), anna, 'snap', 'birthday')).toEqual(['u', day]);
  });
  test('the first is the first that somebody has still to do', () => {
    const value = plan({ snap: thing() }, both);
    const rows = planRows(apps, value);
    const one = setTick({}, anna, 'snap', 'family-centre', 'd', day);
    expect(nextRows(rows, one)[0]?.check.ref).toBe('snap/family-centre');
    expect(nextRows(rows, setTick(one, ben, 'snap', 'family-centre', 'n', day))[0]?.check.ref).toBe('snap/birthday');
  });
  test('five at most stand out, without what is done', () => {
    const checks = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => check(`snap/${id}`));
    const rows = planRows([app('snap', 'messaging', checks)], plan({ snap: thing() }));
    const ids = (ticks: Ticks) => nextRows(rows, ticks).map((row) => row.check.id);
    expect(ids({})).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(ids(setTick({}, family, 'snap', 'c', 'd', day))).toEqual(['a', 'b', 'd', 'e', 'f']);
  });
  test('progress counts each child, leaves out “not for us”, and knows what changed', () => {
    const changed = [app('snap', 'messaging', [check('snap/a', { changed: { day: '2026-11-22', note: '' } }), check('snap/b', { minutes: 5 })])];
    const rows = planRows(changed, plan({ snap: thing() }, both));
    const ticks = setTick(setTick({}, anna, 'snap', 'a', 'd', day), ben, 'snap', 'b', 'n', day);
    expect(planProgress(rows, ticks)).toEqual({ total: 3, done: 1, minutesDone: 2, minutesLeft: 7, again: 1 });
  });
  test('a tick on the phone’s check is one on the app’s, and the other way round', () => {
    const both_ = [
      { app: 'iphone', id: 'child-account' },
      { app: 'messages', id: 'child-account' },
    ];
    const ticks = setOnAll({}, family, both_, 'd', day);
    expect(tickOf(ticks, family, 'messages', 'child-account')).toEqual(['d', day]);
    expect(tickOfAll(setTick({}, family, 'messages', 'child-account', 'd', day), family, both_)).toEqual(['d', day]);
    expect(tickOfAll(setTick(ticks, family, 'messages', 'child-account', 'u', '2026-11-21'), family, both_)).toEqual(['u', '2026-11-21']);
  });
  test('a clock that was ahead does not bring a tick back', () => {
    const ahead = setTick({}, family, 'snap', 'birthday', 'd', '2027-01-01');
    expect(tickOf(setOnAll(ahead, family, [{ app: 'snap', id: 'birthday' }], 'u', day), family, 'snap', 'birthday')).toEqual(['u', '2027-01-01']);
  });
  test('ticks from before there were children are asked about, given, and not asked about again', () => {
    const value = plan({ snap: thing(), iphone: thing({ shared: true }) }, both);
    const ticks = setTick(
      setTick(setTick({}, family, 'snap', 'birthday', 'd', day), family, 'iphone', 'child-account', 'd', day),
      family,
      'snap',
      'two-factor',
      'u',
      day,
    );
    expect(looseTicks(ticks, plan({ snap: thing() }))).toEqual([]);
    const loose = looseTicks(ticks, value);
    expect(loose.map((one) => `${one.app}/${one.check}`)).toEqual(['snap/birthday']);
    const given = giveTicks(ticks, loose, [ben], '2026-11-24');
    expect(tickFor(given, ben, 'snap', 'birthday')).toEqual(['d', day]);
    expect(tickFor(given, anna, 'snap', 'birthday')).toEqual(['u', '2026-11-24']);
    expect(tickFor(given, anna, 'iphone', 'child-account')).toEqual(['d', day]);
    expect(looseTicks(given, value)).toEqual([]);
    const own = setTick(ticks, ben, 'snap', 'birthday', 'n', '2026-11-10');
    expect(tickOf(giveTicks(own, looseTicks(own, value), [ben], day), ben, 'snap', 'birthday')).toEqual(['n', '2026-11-10']);
  });
});
