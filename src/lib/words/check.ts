import type { Priority } from '../../schema/check.ts';

/** Words of a check, the same on its page, on paper and in the plan. */
export const priorityNames: Record<Priority, string> = { essential: 'Do these first', recommended: 'Good to do', extra: 'If you have time' };

export const checkWords = {
  changed: 'This changed since you ticked it. Look again.',
  moved: 'A reader told us this menu has moved. We are checking.',
};
