import type { guideGroups } from '../../schema/guide.ts';

/** Headings of the list of guides. */
export const guideGroupNames: Record<(typeof guideGroups)[number], string> = {
  privacy: 'Encryption and the law',
  danger: 'What can go wrong',
  daily: 'Everyday life online',
  family: 'Your family',
};
