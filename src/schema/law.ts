import { z } from 'astro/zod';
import { isoDay, pastDay } from './day.ts';
import { citationIssues, sources } from './source.ts';
import { citations, id, text } from './text.ts';

/**
 * content/law.yaml: the law as dated facts. A page built for a day shows the facts that hold on it:
 * `from` included, `until` excluded. A fact may lie in the future; what we know of it was announced by `looked`.
 */
export const law = (today: string) =>
  z
    .strictObject({
      looked: pastDay(today),
      facts: z
        .array(
          z
            .strictObject({ id, topic: id, from: isoDay.optional(), until: isoDay.optional(), text, sources: citations })
            .refine((fact) => !fact.from || !fact.until || fact.from < fact.until, { error: 'from must be before until' }),
        )
        .min(1),
      sources,
    })
    .superRefine((value, context) => {
      for (const issue of citationIssues(value)) context.addIssue(issue);
    });

export type Law = z.infer<ReturnType<typeof law>>;
