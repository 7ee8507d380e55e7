import { describe, expect, test } from 'vitest';
import { familyParts } from '../../../../src/lib/paper/family.ts';
import { appsOf } from '../../../../src/lib/paper/job.ts';
import { childIdOf, type Plan, type Thing } from '../../../../src/lib/plan/family.ts';
import { planRows } from '../../../../src/lib/plan/order.ts';
import { isDoneForAll } from '../../../../src/lib/plan/owners.ts';
import { family, setTick, type Ticks } from '../../../../src/lib/ticks.ts';
import { familyNames } from '../../../../src/lib/words/family-sheet.ts';
import { app, check } from '../../../support/plan-apps.ts';

const day = '2026-11-20';
const [young, old] = [1, 2].map(childIdOf) as [string, string];
const apps = [
  app('android-phone', 'device', [check('android-phone/family-link', { device: 'parent' })]),
  app('iphone-ipad', 'device', [check('iphone-ipad/screen-time')]),
  app('playstation', 'device', [check('playstation/voice')]),
  app('home', 'home', [check('home/filter', { device: 'parent' })]),
  app('chat', 'messaging', [check('chat/groups'), check('chat/calls', { device: 'together', ages: { from: 13, to: 17 } })]),
];
const on = (more: Partial<Thing> = {}): Thing => ({ state: 'on', day, who: [], shared: false, ...more });
const two: Plan['children'] = {
  [young]: { band: '8-10', symbol: 'star', colour: 'blue', state: 'on', day },
  [old]: { band: '14-15', symbol: 'heart', colour: 'green', state: 'on', day },
};
const partsOf = (plan: Plan, ticks: Ticks = {}, onlyLeft = false) => familyParts(planRows(apps, plan), plan, ticks, familyNames, onlyLeft);
const said = (plan: Plan, ticks?: Ticks, onlyLeft?: boolean) =>
  partsOf(plan, ticks, onlyLeft).map(
    ({ title, platforms, checks }) =>
      `${title} | ${platforms.join()} | ${checks.map((ref) => `${ref.app}/${ref.check}${ref.boxes.map(({ mark, done }) => `${mark}${done ? '✓' : ''}`).join('')}`).join(' ')}`,
  );

const plan: Plan = {
  children: two,
  things: { 'android-phone': on({ who: [young] }), 'iphone-ipad': on({ who: [old] }), home: on({ shared: true }), chat: on() },
};

describe('a family sheet from a plan', () => {
  test('each check once: first what is for all, then for most, then child by child; on their phones, then on the parent’s', () =>
    expect(said(plan)).toEqual([
      'All of us: on the parent’s device |  | home/filter',
      '★ Blue star, 8 to 10: Android · ♥ Green heart, 14 or 15: iPhone | android,iphone | chat/groups★♥',
      '★ Blue star, 8 to 10: on the parent’s device |  | android-phone/family-link★',
      '♥ Green heart, 14 or 15: iPhone | iphone | iphone-ipad/screen-time♥ chat/calls♥',
    ]));
  test('children with the same phone share its name', () => {
    const same: Plan = { children: two, things: { 'iphone-ipad': on(), chat: on() } };
    expect(said(same)[0]).toBe('★ Blue star, 8 to 10 · ♥ Green heart, 14 or 15: iPhone | iphone | iphone-ipad/screen-time★♥ chat/groups★♥');
  });
  test('a child with several devices gets the steps of all of them', () => {
    const both = { ...plan, things: { ...plan.things, playstation: on({ who: [old] }) } };
    expect(said(both)).toContain('★ Blue star, 8 to 10: Android · ♥ Green heart, 14 or 15 |  | chat/groups★♥');
  });
  test('without children one list is for all', () => expect(said({ children: {}, things: { chat: on() } })).toEqual(['All of us |  | chat/groups chat/calls']));
  test('what is done has its box ticked; only what is left leaves it out, for who has done it', () => {
    const ticks = setTick(setTick({}, young, 'chat', 'groups', 'd', day), old, 'chat', 'calls', 'n', day);
    expect(said(plan, ticks)[1]).toContain('chat/groups★✓♥');
    expect(said(plan, ticks).join(' ')).not.toContain('chat/calls'); // not for them
    expect(said(plan, ticks, true)).toEqual([
      'All of us: on the parent’s device |  | home/filter',
      '★ Blue star, 8 to 10: on the parent’s device |  | android-phone/family-link★',
      '♥ Green heart, 14 or 15: iPhone | iphone | iphone-ipad/screen-time♥ chat/groups♥',
    ]);
    expect(isDoneForAll(ticks, plan, 'chat', 'groups')).toBe(false);
    expect(isDoneForAll(setTick(ticks, family, 'chat', 'groups', 'd', day), plan, 'chat', 'groups')).toBe(true);
  });
  test('needs the sheet of each app once', () =>
    expect(appsOf(['chat', 'signal'], partsOf(plan))).toEqual(['chat', 'signal', 'home', 'android-phone', 'iphone-ipad']));
});
