/** "Check again in 3 months" for a calendar: what it says and when. The library that writes the file loads on demand. */
import { addMonths } from '../day-sums.ts';
import { monthsUntilReview } from '../freshness.ts';

export type Reminder = { title: string; text: string; day: string; address: string; file: string };

/**
 * @param apps names of the apps it is for
 * @param name of the one app it is for; left out for a whole plan
 * @param address page to open then, without a fragment: a calendar is often shared
 */
export const reminder = (today: string, apps: readonly string[], address: string, name?: string): Reminder => ({
  title: name ? `Check ${name} again` : 'Check your children’s apps again',
  text: `Apps change. Open the guide and see what is new${name ? '' : ` in ${apps.join(', ')}`}. ${address}`,
  day: addMonths(today, monthsUntilReview),
  address,
  file: name ? `check-again-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.ics` : 'check-again.ics',
});
