import { addMonths } from '../day-sums.ts';
import { monthsUntilReview } from '../freshness.ts';
import type { Priority } from '../../schema/check.ts';
import type { Content } from '../rules/content.ts';
import { prosePages } from '../rules/pages.ts';

/** Months after which a check should be looked at again, by its priority. */
export const monthsForCheck: Record<Priority, number> = { essential: 3, recommended: 6, extra: 6 };

export type Review = {
  file: string;
  /** The id of a check; left out for a page as a whole. */
  check?: string;
  what: string;
  /** ISO day somebody last looked. */
  looked: string;
  /** ISO day from which it is due. */
  due: string;
  /** Somebody told us that the menu has moved: it is due at once. */
  moved?: string;
};

/** Every check and page with the day its review is due: what was reported as moved first, then the oldest. */
export function reviews(content: Content, day: string): Review[] {
  const checks = content.app.flatMap(({ path: file, data }) =>
    data.checks.map(({ id, title, priority, checked, reportedMoved }) => ({
      ...{ file, check: id, what: `${data.name}: ${title} (${priority})`, looked: checked },
      ...(reportedMoved ? { due: reportedMoved, moved: reportedMoved } : { due: addMonths(checked, monthsForCheck[priority]) }),
    })),
  );
  // An app's page is as old as its checks, which stand above.
  const pages = prosePages(content, day).flatMap(({ kind, file, title, looked }) =>
    looked && kind !== 'app' ? [{ file, what: title, looked, due: addMonths(looked, monthsUntilReview) }] : [],
  );
  return [...checks, ...pages].sort((a, b) => Number('moved' in b) - Number('moved' in a) || a.due.localeCompare(b.due) || a.file.localeCompare(b.file));
}

/** Reviews that are due on a day. */
export const dueBy = (all: readonly Review[], day: string): Review[] => all.filter(({ due }) => due <= day);
