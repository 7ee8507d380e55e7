import { addedLine, type Added } from '../paper/job.ts';
import type { Ticks } from '../ticks.ts';

/** `off`: entries that say what the family took out. They stay, so that another device learns of it. */
export type StoredPlan = { children: number; things: number; off?: number };

const some = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** Words of the list of what a device holds. */
export const words = {
  title: 'What is on this device now',
  nothing: 'Nothing. This site has stored nothing on this device.',
  gone: 'Deleted. Nothing of this site is stored on this device now.',
  forget: 'Delete all of it',
  visit: 'You asked us not to remember this visit. What you do in it goes when you close this tab.',
  copy: 'A copy of this guide, for when there is no network',
  pdfs: (held: number) => `${some(held, 'PDF', 'PDFs')} to print, with that copy`,
  rest: 'Something else that this page cannot show: empty, or from a newer edition of this guide',
};

/** Lines of that list, none where there is nothing to say; each function has those of one key of the storage. */
export const planLines = ({ children, things, off = 0 }: StoredPlan): string[] => [
  ...(children + things > 0
    ? [
        `Your plan: ${children > 0 ? `${some(children, 'child', 'children')} by age, colour and symbol; ` : ''}${some(things, 'device or app', 'devices and apps')}, with the days you chose them and of your last two visits`,
      ]
    : []),
  ...(off > 0 ? [`${some(off, 'child, device or app', 'children, devices and apps')} that you took out of your plan, with the day`] : []),
];

export function tickLines(ticks: Ticks): string[] {
  const lists = Object.values(ticks).flatMap((owner) => Object.values(owner).map((checks) => Object.values(checks)));
  const undone = lists.flat().filter(([state]) => state === 'u').length;
  const count = lists.flat().length - undone;
  const ticked = lists.filter((checks) => checks.some(([state]) => state !== 'u')).length;
  return [
    ...(count > 0 ? [`${some(count, 'tick', 'ticks')} in ${some(ticked, 'checklist', 'checklists')}, each with its day`] : []),
    ...(undone > 0 ? [`${some(undone, 'box', 'boxes')} that you unticked, each with its day`] : []),
  ];
}

/** @param view whether the device knows whose list is shown, or how the plan is grouped */
export const choiceLines = (phone: string | undefined, view: boolean): string[] => [
  ...(phone ? [`The phone you chose for the steps: ${phone}`] : []),
  ...(view ? ['How you like to see it: which child’s list you look at, and how your plan is grouped'] : []),
];

/** What the reader adds to printed sheets. */
export const addedLines = (added: Added): string[] => (addedLine(added) ? [`What you add to printed sheets: ${addedLine(added)}`] : []);
