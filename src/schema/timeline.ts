import { z } from 'astro/zod';
import { pastDay, pastPartialDate } from './day.ts';
import { citationIssues, sources } from './source.ts';
import { citations, text } from './text.ts';

/**
 * Whose event it is. app: a company did or said it. ask: somebody asked companies for limits or safeguards.
 * law: Parliament, ministers or the regulator. plan: a study or a count.
 */
export const sides = ['app', 'ask', 'law', 'plan'] as const;

const event = (today: string) =>
  z.strictObject({
    date: pastPartialDate(today),
    title: text.max(80, { error: 'keep the title to 80 characters' }).refine((title) => !title.endsWith('.'), { error: 'leave out the full stop' }),
    what: text,
    side: z.enum(sides, { error: `choose one of: ${sides.join(', ')}` }),
    sources: citations,
  });

/** content/timeline.yaml: what happened in the argument over encryption, oldest first. */
export const timeline = (today: string) =>
  z
    .strictObject({ looked: pastDay(today), events: z.array(event(today)).min(2, { error: 'a timeline needs at least two events' }), sources })
    .superRefine((value, context) => {
      for (const issue of citationIssues(value)) context.addIssue(issue);
      for (const [index, { date }] of value.events.entries()) {
        const before = value.events[index - 1];
        // A year or month may contain the day before it: they are compared as exactly as both are known.
        const exact = Math.min(date.length, before?.date.length ?? 0);
        if (before && date.slice(0, exact) < before.date.slice(0, exact))
          context.addIssue({
            code: 'custom',
            path: ['events', index, 'date'],
            message: `${date} stands after ${before.date}: put the events in order, the oldest first`,
          });
      }
    });

export type Timeline = z.infer<ReturnType<typeof timeline>>;
export type TimelineEvent = Timeline['events'][number];
export type Side = (typeof sides)[number];
