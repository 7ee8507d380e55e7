import { expect, test } from 'vitest';
import { choiceLines, planLines, tickLines } from '../../../../src/lib/words/stored.ts';

const ticks = {
  family: { signal: { calls: ['d', '2026-11-20'], groups: ['n', '2026-11-20'], linked: ['u', '2026-11-21'] }, roblox: { chat: ['u', '2026-11-22'] } },
} as const;

test('a box that was unticked is no tick, and is not kept quiet about', () =>
  expect(tickLines(ticks)).toEqual(['2 ticks in 1 checklist, each with its day', '2 boxes that you unticked, each with its day']));
test('nor are what was taken out of a plan, and how the reader likes to see it', () => {
  expect([...planLines({ children: 0, things: 0, off: 3 }), ...choiceLines(undefined, true)]).toEqual([
    '3 children, devices and apps that you took out of your plan, with the day',
    'How you like to see it: which child’s list you look at, and how your plan is grouped',
  ]);
});
