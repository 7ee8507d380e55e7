import { z } from 'astro/zod';
import { change } from './change.ts';
import { check } from './check.ts';
import { pastDay } from './day.ts';
import { citationIssues, sources } from './source.ts';
import { aliases, citations, id, text } from './text.ts';

export const appKinds = ['messaging', 'social', 'video', 'game', 'ai', 'device', 'home'] as const;
export const encryptionStatuses = ['default', 'partial', 'optional', 'none', 'not-applicable'] as const;
export const answers = ['yes', 'limited', 'no', 'unknown'] as const;

/** A cell of the comparison table: an answer that can be sorted and filtered, and a few words. */
const answer = z.strictObject({
  is: z.enum(answers, { error: `choose one of: ${answers.join(', ')}` }),
  note: text.max(70, { error: 'keep it to 70 characters: it stands in a table' }),
});

const supervision = z.strictObject({
  name: text,
  start: z.array(text),
  shows: z.array(text),
  doesNotShow: z.array(text),
  needsChildConsent: z.boolean({ error: 'write true, false, or null where we do not know' }).nullable(),
  sources: citations,
});

const report = z.strictObject({
  what: text,
  steps: z.array(text),
  then: text,
  sources: citations,
});

const cited = z.strictObject({ what: text, sources: citations });

/**
 * An app (a service, game or device a child uses): its facts, its checks and its log.
 * @param today ISO day the site is built for; no date in the file may be later
 */
export const app = (today: string) =>
  z
    .strictObject({
      /** As the owner writes it. */
      name: z.string().trim().min(1, { error: 'write the name, as the owner writes it' }),
      maker: text,
      kind: z.enum(appKinds, { error: `choose one of: ${appKinds.join(', ')}` }),
      /** Slug of a simple-icons icon; null where it has none: then a neutral symbol is shown. */
      icon: z
        .string()
        .regex(/^[a-z0-9]+$/, { error: 'write the slug of its icon in simple-icons, or null' })
        .nullable(),
      /** The kind whose neutral symbol it has, where its own kind's does not fit: a console is no phone. */
      symbol: z.enum(appKinds).optional(),
      aliases,
      /** One or two sentences: what it is and what a parent finds here. Also the page's description. */
      summary: text.max(170, { error: 'keep the summary to 170 characters' }),
      /** The day we looked at all of this. */
      looked: pastDay(today),
      minimumAge: z.strictObject({
        value: z.int({ error: 'write the age as a number, or null' }).nullable(),
        note: text,
        /** A topic of law.yaml: what holds on the day of the build follows the note. */
        law: id.optional(),
        sources: citations,
      }),
      encryption: z.strictObject({
        status: z.enum(encryptionStatuses, { error: `choose one of: ${encryptionStatuses.join(', ')}` }),
        /** Who can read the messages, in a few words, for tables and "at a glance". */
        short: text.max(90, { error: 'keep it to 90 characters' }),
        /** Short paragraphs in plain words: who can read the messages, and since when. */
        summary: z.array(text).min(1),
        sources: citations,
      }),
      /** Who can contact a child before anything is changed, by age. */
      contact: z.array(z.strictObject({ ages: text, rule: text, sources: citations })),
      /** Cells of the comparison table that nothing else here gives. */
      compare: z.strictObject({
        strangersCanMessage: answer,
        disappearingMessages: answer,
        locationSharing: answer,
        liveVideo: answer,
      }),
      supervision: supervision.nullable(),
      checks: z.array(check(today)).min(1, { error: 'an app needs at least one check' }),
      report: z.array(report),
      block: z.strictObject({ steps: z.array(text), note: text.optional(), sources: citations }).nullable(),
      risks: z.array(cited),
      limits: z.array(text).min(1, { error: 'say what no setting can do' }),
      questions: z.array(text).min(2, { error: 'write two to four questions a parent could ask' }),
      unconfirmed: z.array(text),
      changes: z.array(change(today)),
      sources,
    })
    .superRefine((value, context) => {
      for (const issue of citationIssues(value)) context.addIssue(issue);
      const seen = new Set<string>();
      for (const [index, item] of value.checks.entries()) {
        if (seen.has(item.id))
          context.addIssue({
            code: 'custom',
            path: ['checks', index, 'id'],
            message: `two checks have the id "${item.id}": ids are for ever, so give the newer one another`,
          });
        seen.add(item.id);
      }
      for (const [index, entry] of value.changes.entries())
        if (entry.kind === 'ours')
          for (const [at, touched] of entry.checks.entries()) {
            const exists = seen.has(touched.id);
            if (
              touched.how !== 'removed' &&
              !exists &&
              !value.changes.some((other) => other.kind === 'ours' && other.checks.some((one) => one.id === touched.id && one.how === 'removed'))
            )
              context.addIssue({
                code: 'custom',
                path: ['changes', index, 'checks', at, 'id'],
                message: `there is no check "${touched.id}" in this app: correct the id, or record it as removed`,
              });
            if (touched.how === 'removed' && exists)
              context.addIssue({
                code: 'custom',
                path: ['changes', index, 'checks', at, 'how'],
                message: `"${touched.id}" is said to be removed but still stands under checks`,
              });
          }
    });

export type App = z.infer<ReturnType<typeof app>>;
export type AppKind = (typeof appKinds)[number];
export type EncryptionStatus = (typeof encryptionStatuses)[number];
export type Answer = z.infer<typeof answer>;
