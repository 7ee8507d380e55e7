import type { Side } from '../../schema/timeline.ts';

/** Words of charts and of the timeline. */
export const words = {
  source: 'Source',
  sources: 'Sources',
  caution: 'How to read it',
  timeline: (from: string, to: string) => `The argument, ${from} to ${to}`,
  timelineText: (count: number, from: string, to: string) =>
    `A line of time from ${from} to ${to} with ${count} events in four rows. The list below tells each of them.`,
};

/** Whose event it is: the rows of the timeline, in order. */
export const sideNames: Record<Side, string> = {
  ask: 'Calls for limits',
  app: 'Companies',
  law: 'The law',
  plan: 'Studies and counts',
};
