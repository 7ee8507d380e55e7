import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { citationIssues, sources } from './source.ts';
import { aliases, citations, id, text } from './text.ts';

/** More steps than these go under a heading of their own. */
const mostAtOnce = 6;

/** "This has happened": what to do now, what not to do, whom to contact. */
export const situation = (today: string) =>
  z
    .strictObject({
      title: text,
      /** For lists and search engines, one sentence. */
      description: text.max(170, { error: 'keep the description to 170 characters' }),
      aliases,
      /** One or two calm sentences before the list. */
      opening: text,
      /** Order on the help page; the most urgent first. */
      order: z.int(),
      /** What cannot wait. Few, for somebody in a hurry. */
      now: z
        .array(text)
        .min(2)
        .max(mostAtOnce, { error: `keep the list to ${mostAtOnce} steps: put what can wait a little under "then"` }),
      /** The steps after those, in order. */
      then: z.array(text).default([]),
      doNot: z.array(text).min(1),
      /** A few sentences to say to the child. */
      say: z.array(text).min(1),
      /** What the next days look like. */
      later: z.array(text),
      /** Ids of services, in the order to try them. */
      services: z.array(id).min(1),
      /** Ids of situations that often come with this one. */
      help: z.array(id).default([]),
      /** Ids of guides to read on. */
      guides: z.array(id),
      cites: z.strictObject({ sources: citations }),
      looked: pastDay(today),
      sources,
    })
    .superRefine((value, context) => {
      for (const issue of citationIssues(value)) context.addIssue(issue);
    });

export type Situation = z.infer<ReturnType<typeof situation>>;
