import { z } from 'astro/zod';
import { id, text } from './text.ts';

/** content/glossary.yaml: a word, and what it means in plain words. */
export const glossary = z
  .strictObject({
    terms: z.array(z.strictObject({ id, term: text, also: z.array(text).default([]), explain: z.array(text).default([]), meaning: text })).min(1),
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    for (const [index, item] of value.terms.entries()) {
      if (seen.has(item.id)) context.addIssue({ code: 'custom', path: ['terms', index, 'id'], message: `two terms have the id "${item.id}"` });
      seen.add(item.id);
    }
  });

export type Glossary = z.infer<typeof glossary>;
