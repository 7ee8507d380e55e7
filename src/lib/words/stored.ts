import type { Ticks } from '../ticks.ts';

export type StoredPlan = { children: number; things: number };

const some = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** Words of the list of what a device holds. */
export const words = {
  title: 'What is on this device now',
  nothing: 'Nothing. This site has stored nothing on this device.',
  gone: 'Deleted. Nothing of this site is stored on this device now.',
  forget: 'Delete all of it',
  visit: 'You asked us not to remember this visit. All of this goes when you close this tab.',
};

/** What is stored, one line for each kind of thing. Empty when nothing is. */
export function storedLines(ticks: Ticks, phone: string | undefined, plan?: StoredPlan | undefined, copy = false): string[] {
  const apps = Object.values(ticks).flatMap((owner) => Object.values(owner));
  const count = apps.reduce((sum, checks) => sum + Object.keys(checks).length, 0);
  return [
    ...(plan && plan.children + plan.things > 0
      ? [
          `Your plan: ${plan.children > 0 ? `${some(plan.children, 'child', 'children')} by age, colour and symbol; ` : ''}${some(plan.things, 'device or app', 'devices and apps')}, with the days you chose them and of your last two visits`,
        ]
      : []),
    ...(count > 0 ? [`${count} ${count === 1 ? 'tick' : 'ticks'} in ${apps.length} ${apps.length === 1 ? 'checklist' : 'checklists'}, each with its day`] : []),
    ...(phone ? [`The phone you chose for the steps: ${phone}`] : []),
    ...(copy ? ['A copy of this guide, for when there is no network'] : []),
  ];
}
