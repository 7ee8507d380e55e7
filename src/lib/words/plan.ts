/** Words of the plan that change in the browser. They ship with its island. */
import type { AgeBand, Child } from '../plan/family.ts';
import type { Device } from '../../schema/check.ts';
import { checkWords, priorityNames } from './check.ts';
import { ageNames, childName, lookName } from './children.ts';

const some = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
/** "5 minutes", "1 hour 20 minutes", and from three hours on only hours: it is our estimate. */
export const minutes = (number: number) => {
  if (number >= 180) return some(Math.round(number / 60), 'hour');
  const hours = Math.floor(number / 60);
  const rest = number % 60;
  if (hours === 0) return some(number, 'minute');
  return rest === 0 ? some(hours, 'hour') : `${some(hours, 'hour')} ${some(rest, 'minute')}`;
};

export { priorityNames };
export const deviceNames: Record<Device, string> = { child: 'Your child’s device', parent: 'Your device', together: 'Do it together' };

export const words = {
  ...checkWords,
  children: {
    title: '1. How old are your children?',
    help: 'Choose an age for each child. We ask no names: each child gets a colour and a symbol. You can skip this. Then everyone shares one list.',
    add: (band: AgeBand) => `Add a child, ${ageNames[band].replace('Under', 'under')}`,
    added: (child: Pick<Child, 'symbol' | 'colour' | 'band'>, total: number) => `Added: ${childName(child)}. ${some(total, 'child', 'children')} now.`,
    removed: (child: Pick<Child, 'symbol' | 'colour' | 'band'>) => `Removed: ${childName(child)}.`,
    removedToo: (names: string) => `This went too, as only this child used it: ${names}.`,
    age: (child: Pick<Child, 'symbol' | 'colour'>) => `Age of ${lookName(child)}`,
    look: 'Change its look',
    looked: (child: Pick<Child, 'symbol' | 'colour' | 'band'>) => `Now ${childName(child)}.`,
    remove: 'Remove',
    full: 'That is as many as this page can hold.',
  },
  devices: { title: '2. Which devices do you have at home?', help: 'Tablets count as phones. Pick all the ones your children use.' },
  apps: { title: '3. Which apps do they use?', help: 'Not sure? Pick what is on their phone or tablet. You can change it at any time.' },
  users: {
    title: 'Who uses what?',
    help: 'Leave this as it is if all your children use everything. “Shared” means one device or account for everyone: one tick then counts for all of them.',
    shared: 'Shared',
  },
  remember: {
    title: 'Keep it private?',
    label: 'Do not remember this on this device',
    help: 'Your plan and ticks then last until you close this tab. “Exit this page” clears them at once. Otherwise they stay on this device until you delete them. Nothing is ever sent to us.',
    already: 'This device holds ticks from an earlier visit. To use the plan without a trace, delete them first:',
    privacy: 'what is stored on this device',
    on: 'This visit is not remembered. It goes when you close this tab. “Exit this page” clears it at once.',
  },
  make: 'Make my plan',
  save: 'Save my answers',
  cancel: 'Leave it as it was',
  none: 'Pick at least one device or app.',
  loading: 'Getting your checks…',
  failed: 'The checks did not load. Are you online?',
  again: 'Try again',
  progress: (done: number, total: number, left: number, spent: number) => {
    if (total === 0) return 'Nothing is left on this plan.';
    if (done === total) return `All ${total} done. Well done. That was about ${minutes(spent)}.`;
    return `${done} of ${total} done. About ${minutes(left)} left${spent > 0 ? `, ${minutes(spent)} done` : ''}.`;
  },
  questions: 'Three questions',
  title: 'Your plan',
  first: 'Do this one first',
  then: 'Then these',
  allDone: 'Everything on your plan is done',
  allDoneText: 'Apps change. Get a reminder to look again in 3 months. It is under “Move, share, remind”.',
  fold: 'Show the rest',
  byPriority: 'By what matters most',
  byApp: 'By app',
  slowly: (number: number, left: number) =>
    `You need not do it all at once. Start with ${number === 1 ? 'this one' : `these ${number}`}: about ${minutes(left)}.`,
  group: (done: number, total: number, left: number) => `${done} of ${total} done${left > 0 ? `, about ${minutes(left)} left` : ''}`,
  how: 'How to do it',
  notForUs: 'Not for us',
  isNotForUs: 'Not for us.',
  undo: 'Undo',
  stillRight: 'I have looked again',
  looked: (title: string) => `Looked at again: ${title}.`,
  lookAgain: (number: number) => `${some(number, 'check has', 'checks have')} changed since you ticked. Look for “Look again” below.`,
  edit: 'Change children, devices or apps',
  print: 'Print one sheet for the family',
  news: {
    title: (day: string) => `Since your last visit on ${day}`,
    none: (day: string) => `Nothing in your plan has changed since your last visit on ${day}.`,
  },
  tools: 'Move, share, remind',
  blocked: 'This browser does not let us remember your plan. It works until you leave this page. Save it as a file to keep it.',
  full: 'This device has no room to remember your plan. It works until you leave this page. Save it as a file to keep it.',
  foreign: 'We found something stored here that we cannot read. We left it as it is. Your plan works until you leave this page.',
};
