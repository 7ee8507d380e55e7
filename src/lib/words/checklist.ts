/** Words of the checklist that change in the browser. Kept apart: they ship with the island. */
const minutes = (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`;

export const phoneNames = { iphone: 'iPhone', android: 'Android', web: 'Web', console: 'Console' };

export const progressText = (done: number, total: number, minutesLeft: number): string => {
  if (total === 0) return 'Nothing is left on this list.';
  if (done === total) return `All ${total} done. Well done.`;
  return `${done} of ${total} done. About ${minutes(minutesLeft)} left.`;
};

export const words = {
  phone: 'Show steps for',
  every: 'All',
  changed: (count: number) => `${count === 1 ? '1 check has' : `${count} checks have`} changed since you ticked. Look again below.`,
  untick: 'Untick all',
  unticked: 'All ticks are off.',
  putBack: 'Put them back',
  notForUs: 'Not for us',
  undo: 'Not for us. Undo',
  show: 'Choose what is shown',
  failed: 'That did not load. Are you online?',
  storedTitle: 'What is stored on this device',
  storedNone: 'No ticks for this list are stored here. Ticks stay on this device.',
  stored: (count: number) => `${count === 1 ? '1 tick' : `${count} ticks`} for this list, each with its day. Ticks stay on this device.`,
  forget: 'Delete everything this site keeps here',
  forgetAll: 'This button deletes the ticks of every list, your plan and choices, and the copy of this guide.',
  forgotten: 'Deleted. Nothing of yours is stored here now.',
  blocked: 'This browser does not let us remember your ticks. The list works until you close the page. You can print it.',
  full: 'This device has no room to remember your ticks. The list works until you close the page. You can print it.',
  foreign: 'We found something stored here that we cannot read. We left it as it is. Your ticks work until you close the page.',
};
