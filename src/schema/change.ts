import { z } from 'astro/zod';
import { byAge, devices, priorities, steps } from './check.ts';
import { pastDay, pastPartialDate } from './day.ts';
import { citations, id, text } from './text.ts';

/** Something that happened to the app itself. It names no check. */
const history = (today: string) => z.strictObject({ kind: z.literal('history'), date: pastPartialDate(today), what: text, sources: citations });

/** The words a change replaced: the fields of the check as they stood before it. Past editions are built from these. */
const replaced = z.strictObject({
  title: text.optional(),
  menu: text.optional(),
  why: text.optional(),
  steps: steps.optional(),
  device: z.enum(devices).optional(),
  default: byAge.optional(),
  suggest: byAge.optional(),
  priority: z.enum(priorities).optional(),
  minutes: z.int().optional(),
  doesNot: text.optional(),
  say: text.optional(),
});

const touched = z
  .strictObject({
    id,
    /** added: new in this edition. changed: `was` holds the replaced fields. removed: `was` holds the whole check. */
    how: z.enum(['added', 'changed', 'removed'], { error: 'choose one of: added, changed, removed' }),
    was: replaced.optional(),
    /** What a reader writes on a printed sheet; needed where `how` is changed. */
    note: text.optional(),
  })
  .superRefine((change, context) => {
    if (change.how === 'changed' && (!change.was || Object.keys(change.was).length === 0))
      context.addIssue({ code: 'custom', path: ['was'], message: 'a changed check keeps the words it replaced: add was, with each field as it stood before' });
    if (change.how === 'changed' && !change.note)
      context.addIssue({ code: 'custom', path: ['note'], message: 'say in one line what somebody should write on a printed sheet' });
    if (change.how === 'removed' && !(change.was?.title && change.was.why && change.was.steps))
      context.addIssue({
        code: 'custom',
        path: ['was'],
        message: 'a removed check is kept here whole (title, why, steps and the rest), so that old editions stay readable',
      });
    if (change.how === 'added' && change.was) context.addIssue({ code: 'custom', path: ['was'], message: 'an added check replaced nothing: leave was out' });
  });

/** We changed our advice. It names the checks it touches. */
const ours = (today: string) =>
  z.strictObject({ kind: z.literal('ours'), day: pastDay(today), what: text, checks: z.array(touched).min(1, { error: 'name at least one check' }) });

/** A dated entry in an app's log (design: "change"). */
export const change = (today: string) => z.discriminatedUnion('kind', [history(today), ours(today)], { error: 'write kind: history or kind: ours' });

export type Change = z.infer<ReturnType<typeof change>>;
export type OurChange = Extract<Change, { kind: 'ours' }>;
