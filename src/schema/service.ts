import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { citationIssues, sources } from './source.ts';
import { citations, id, text } from './text.ts';

export const nations = ['England', 'Wales', 'Scotland', 'Northern Ireland'] as const;

/** A place to report or get help. What is not established is left out, never guessed. */
const service = z.strictObject({
  id,
  name: text,
  /** What our texts call it. There the name leads to its card. */
  called: text.optional(),
  for: text,
  notFor: text.optional(),
  who: z.array(z.enum(['child', 'parent', 'professional'])).min(1),
  adultRole: text.optional(),
  ages: text.optional(),
  phone: text.optional(),
  /** Digits only, for a link. */
  dial: z.string().regex(/^\d+$/, { error: 'digits only' }).optional(),
  text: text.regex(/^\D*\d{5,}\D*$/, { error: 'write one number to text, such as SHOUT to 85258' }).optional(),
  email: z.email().optional(),
  chat: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Only where the hours are well established; not shown for `check`. */
  hours: text.optional(),
  cost: text.optional(),
  nations: z.array(z.enum(nations)).min(1),
  next: text.optional(),
  limits: text.optional(),
  /** ready: shown. check: shown without hours, with "check their site for opening times". hide: not shown. */
  publish: z.enum(['ready', 'check', 'hide'], { error: 'choose one of: ready, check, hide' }),
  sources: citations,
});

/** content/help/services.yaml: every service, and the sources they rest on. */
export const services = (today: string) =>
  z.strictObject({ looked: pastDay(today), services: z.array(service).min(1), sources }).superRefine((value, context) => {
    for (const issue of citationIssues(value)) context.addIssue(issue);
    const seen = new Set<string>();
    for (const [index, item] of value.services.entries()) {
      if (seen.has(item.id)) context.addIssue({ code: 'custom', path: ['services', index, 'id'], message: `two services have the id "${item.id}"` });
      seen.add(item.id);
      if ((item.phone === undefined) !== (item.dial === undefined))
        context.addIssue({
          code: 'custom',
          path: ['services', index, 'dial'],
          message: 'a phone number needs both phone (as people read it) and dial (digits)',
        });
    }
  });

export type Service = z.infer<typeof service>;
export type Services = z.infer<ReturnType<typeof services>>;
