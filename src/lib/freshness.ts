import type { Change, OurChange } from '../schema/change.ts';
import { addMonths, earliest } from './day-sums.ts';

/** Months after which advice should be looked at again (design: "ask again after"). */
export const monthsUntilReview = 3;

const isOurs = (change: Change): change is OurChange => change.kind === 'ours';

/** What we changed in our advice, newest first. */
export const ourChanges = (changes: readonly Change[]): OurChange[] => changes.filter(isOurs).sort((a, b) => b.day.localeCompare(a.day));

/** An app's changes of both kinds, newest first; ours before history on the same date. */
export const allChanges = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => changeDate(b).localeCompare(changeDate(a)) || (isOurs(a) ? -1 : 1));

/** The date of a change of either kind, as exactly as it is known. */
export const changeDate = (change: Change): string => (isOurs(change) ? change.day : change.date);

/**
 * Every edition there has been, newest first. The first is the day the site was first published: what we changed
 * before it, nobody has on paper.
 * @param firstPublished ISO day
 */
export const editions = (changes: readonly Change[], firstPublished: string): string[] =>
  [...new Set([...ourChanges(changes).map((change) => change.day), firstPublished])]
    .filter((day) => day >= firstPublished)
    .sort()
    .reverse();

/** An app's edition: the day of our newest change; the day the site was first published where there is none. */
export const edition = (changes: readonly Change[], firstPublished: string): string => editions(changes, firstPublished)[0] ?? firstPublished;

/** For each check whose words changed: the ISO day of the newest such change. This is all the browser needs. */
export function lastChangedDays(changes: readonly Change[]): Record<string, string> {
  const days: Record<string, string> = {};
  for (const change of ourChanges(changes))
    for (const touched of change.checks) if (touched.how === 'changed' && !(touched.id in days)) days[touched.id] = change.day;
  return days;
}

/** The oldest day on which a check of the list was looked at (design: "checked"). */
export const checkedDay = (checks: readonly { checked: string }[]): string => earliest(checks.map((check) => check.checked));

/** The day after which somebody should ask for a new copy (design: "ask again after"). */
export const reviewDay = (checked: string): string => addMonths(checked, monthsUntilReview);
