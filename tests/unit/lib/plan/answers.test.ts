import { describe, expect, test } from 'vitest';
import { applied, draftOf, withAge, withChild, withNextLook, withoutChild, withThing, withUsers, type Draft } from '../../../../src/lib/plan/draft.ts';
import { childIdOf, childrenOf, mostChildren, noPlan, thingsOf, usersOf, type Plan } from '../../../../src/lib/plan/family.ts';
import { mergePlans } from '../../../../src/lib/plan/merge.ts';
import { planRows } from '../../../../src/lib/plan/order.ts';
import { reminder } from '../../../../src/lib/plan/reminder.ts';
import { readPlan, writePlan } from '../../../../src/lib/plan/stored.ts';
import { planText } from '../../../../src/lib/plan/text.ts';
import { moved, movedMail } from '../../../../src/lib/moved.ts';
import { minutes, words } from '../../../../src/lib/words/plan.ts';
import { planLines } from '../../../../src/lib/words/stored.ts';
import { setTick } from '../../../../src/lib/ticks.ts';

const first = withThing(withThing(withChild(withChild(draftOf(noPlan), '8-10'), '11-13'), 'signal', true), 'broadband', true, true);
const plan = applied(noPlan, first, '2026-11-20');

describe('answers become a plan', () => {
  test('with the day they were given', () => {
    expect(childrenOf(plan).map(({ band, symbol, colour, day }) => [band, symbol, colour, day])).toEqual([
      ['8-10', 'star', 'blue', '2026-11-20'],
      ['11-13', 'heart', 'green', '2026-11-20'],
    ]);
    expect(plan.things['broadband']).toEqual({ state: 'on', day: '2026-11-20', who: [], shared: true });
  });
  test('the same answers another day change nothing', () => expect(applied(plan, draftOf(plan), '2026-11-25')).toEqual(plan));
  test('what is taken out stays as a dated “off”', () => {
    const [young] = childrenOf(plan);
    const next = applied(plan, withThing(withoutChild(draftOf(plan), young?.id ?? ''), 'signal', false), '2026-11-24');
    expect(childrenOf(next).map(({ band }) => band)).toEqual(['11-13']);
    expect(next.children[young?.id ?? '']).toMatchObject({ state: 'off', day: '2026-11-24' });
    expect(next.things['signal']).toMatchObject({ state: 'off', day: '2026-11-24' });
    expect(thingsOf(next)).toEqual(['broadband']);
  });
  test('a day that is ahead is not undercut', () => {
    const ahead = applied(noPlan, first, '2027-01-01');
    expect(applied(ahead, withThing(draftOf(ahead), 'signal', false), '2026-11-24').things['signal']?.day).toBe('2027-01-01');
  });
  test('an age and a look can change; who uses a thing too', () => {
    const [young, old] = childrenOf(plan);
    const draft = withUsers(withNextLook(withAge(draftOf(plan), young?.id ?? '', '14-15'), young?.id ?? ''), 'signal', { who: [old?.id ?? ''], shared: false });
    const next = applied(plan, draft, '2026-11-24');
    expect(next.children[young?.id ?? '']).toMatchObject({ band: '14-15', symbol: 'circle', day: '2026-11-24' });
    expect(usersOf(next, 'signal').map(({ id }) => id)).toEqual([old?.id]);
    expect(usersOf(next, 'broadband')).toHaveLength(2);
  });
  test('with a child goes what it alone used, and it is named nowhere', () => {
    const [young = '', old = ''] = childrenOf(plan).map(({ id }) => id);
    const who = (draft: Draft, app: string, ...ids: string[]) => withUsers(draft, app, { who: ids, shared: false });
    const three = withChild(withThing(withThing(draftOf(plan), 'roblox', true), 'x', true), '16-17');
    const last = three.children.at(-1)?.id ?? '';
    const less = withoutChild(who(who(three, 'roblox', young), 'x', young, old), young);
    expect(less.things).toEqual({ signal: { who: [], shared: false }, broadband: { who: [], shared: true }, x: { who: [old], shared: false } });
    const next = applied(plan, less, '2026-11-24');
    expect(usersOf(next, 'x').map(({ id }) => id)).toEqual([old]);
    expect(thingsOf(next)).not.toContain('roblox');
    // The last child leaves all to the family.
    const none = withoutChild(withoutChild(who(less, 'signal', old), last), old);
    expect(thingsOf(applied(plan, none, '2026-11-24'))).toEqual(['signal', 'broadband', 'x']);
  });
  test('what is for one child alone is out when that child was taken out on another device', () => {
    const [young = '', old = ''] = childrenOf(plan).map(({ id }) => id);
    const here = applied(plan, withUsers(draftOf(plan), 'signal', { who: [young], shared: false }), '2026-11-23');
    const there = applied(plan, withoutChild(draftOf(plan), young), '2026-11-22');
    const both = mergePlans(here, there);
    expect(childrenOf(both).map(({ id }) => id)).toEqual([old]);
    expect(thingsOf(both)).toEqual(['broadband']);
    expect(draftOf(both).things).toEqual({ broadband: { who: [], shared: true } });
  });
  test('what another tab did meanwhile stays, where the answers say nothing of it', () => {
    const [young = '', old = ''] = childrenOf(plan).map(({ id }) => id);
    const draft = withAge(withThing(draftOf(plan), 'x', true), old, '14-15');
    const theirs = withThing(withThing(withChild(draftOf(plan), '0-4'), 'roblox', true), 'signal', false);
    const meanwhile = applied(plan, withAge(theirs, young, '5-7'), '2026-11-22');
    const next = applied(meanwhile, draft, '2026-11-24');
    expect(childrenOf(next).map(({ band }) => band)).toEqual(['0-4', '5-7', '14-15']);
    expect(thingsOf(next).sort()).toEqual(['broadband', 'roblox', 'x']);
    expect(applied(next, draft, '2026-11-24')).toEqual(next); // a store may make a change twice
  });
  test('however many children came and went, the plan can be read again', () => {
    const gone = Object.fromEntries(
      Array.from({ length: mostChildren }, (_, at) => [
        childIdOf(at),
        { band: '0-4', symbol: 'star', colour: 'blue', state: 'off', day: at === 7 ? '2026-01-01' : '2026-11-20' } as const,
      ]),
    );
    const full: Plan = { ...noPlan, children: gone };
    const next = applied(full, withChild(draftOf(full), '8-10'), '2026-11-24');
    expect(readPlan(writePlan({ plan: next })).ok).toBe(true);
    expect(childrenOf(next)).toHaveLength(1);
    expect(next.children[childIdOf(7)]).toBeUndefined(); // the oldest
  });
  test('everybody named is nobody in particular, so that a new child is one of them', () => {
    const ids = childrenOf(plan).map(({ id }) => id);
    expect(applied(plan, withUsers(draftOf(plan), 'signal', { who: ids, shared: false }), '2026-11-24').things['signal']?.who).toEqual([]);
  });
});

test('a plan as text: what to do, for whom, done or not', () => {
  const apps = [
    {
      id: 'signal',
      name: 'Signal',
      kind: 'messaging',
      news: [],
      checks: [
        {
          app: 'signal',
          id: 'a',
          ref: 'signal/a',
          title: 'Check it',
          say: '',
          minutes: 3,
          priority: 'essential' as const,
          device: 'child' as const,
          needs: [],
          moved: false,
        },
      ],
    },
  ];
  const [young] = childrenOf(plan);
  const ticks = setTick({}, young?.id ?? '', 'signal', 'a', 'd', '2026-11-24');
  expect(planText(planRows(apps, plan), plan, ticks, (child) => child.symbol, 'https://x.example/plan/')).toBe(
    'Our plan\n\nCheck it (Signal, 3 min): [x] star, [ ] heart\n\nhttps://x.example/plan/',
  );
  expect(planText(planRows(apps, { ...plan, children: {} }), { ...plan, children: {} }, {}, () => '', 'x')).toContain('[ ] Check it (Signal, 3 min)');
});

test('a reminder is three months away and names no child', () => {
  expect(reminder('2026-11-30', ['Signal', 'X'], 'https://x.example/plan/')).toMatchObject({
    day: '2027-02-28',
    title: 'Check your children’s apps again',
    file: 'check-again.ics',
  });
  expect(reminder('2026-11-24', ['Signal'], 'https://x.example/apps/signal/', 'iPhone and iPad')).toMatchObject({
    title: 'Check iPhone and iPad again',
    file: 'check-again-iphone-and-ipad.ics',
  });
});

test('“This menu has moved” names the app, the check, the edition and the phone', () => {
  const mail = movedMail('help@x.example', { app: 'X & Co', check: 'who-can-write', title: 'Choose who can write', edition: '2026-11-23' });
  const body = (address: string) => decodeURIComponent(/body=(.*)$/.exec(address)?.[1] ?? '');
  expect(mail).toMatch(/^mailto:help@x\.example\?subject=[^&]+&body=[^&]+$/);
  expect(body(mail)).toBe('App: X & Co\nCheck: who-can-write\nEdition: 2026-11-23\nPhone or device: please write it here');
  expect(body(moved(mail, 'iPhone'))).toBe('App: X & Co\nCheck: who-can-write\nEdition: 2026-11-23\nPhone or device: iPhone');
  expect(moved(moved(mail, 'iPhone'), 'Android')).toBe(moved(mail, 'Android'));
  expect(moved(moved(mail, 'iPhone'), undefined)).toBe(mail);
});

test('minutes are exact when few and hours when many', () => {
  expect([1, 59, 60, 80, 179, 180, 800].map(minutes)).toEqual([
    '1 minute',
    '59 minutes',
    '1 hour',
    '1 hour 20 minutes',
    '2 hours 59 minutes',
    '3 hours',
    '13 hours',
  ]);
  expect(words.progress(3, 3, 0, 10)).toContain('All 3 done');
});

test('what is stored is told in words, the plan too', () => {
  expect(planLines({ children: 0, things: 0 })).toEqual([]);
  expect(planLines({ children: 1, things: 2 })[0]).toMatch(/^Your plan: 1 child by age, colour and symbol; 2 devices and apps/);
  expect(planLines({ children: 0, things: 1 })[0]).toMatch(/^Your plan: 1 device or app/);
});
