import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { citations, id, text } from './text.ts';

export const platforms = ['all', 'iphone', 'android', 'web', 'console'] as const;
export const priorities = ['essential', 'recommended', 'extra'] as const;
export const devices = ['child', 'parent', 'together'] as const;

const path = z.array(text).min(1, { error: 'write at least one step, or leave this platform out' });

/**
 * Steps per platform, each a path of on-screen labels. "all" where the platforms agree.
 * An empty object is honest: it is shown as "we could not confirm where this is in the menus".
 */
export const steps = z.strictObject(
  {
    all: path.optional(),
    iphone: path.optional(),
    android: path.optional(),
    web: path.optional(),
    console: path.optional(),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? `unknown platform ${issue.keys.join(', ')}: use ${platforms.join(', ')}` : undefined) },
);

const age = z.int().min(0).max(18);
const ageLine = z.strictObject({ from: age, to: age, text }).refine((line) => line.from <= line.to, { error: 'from must not be above to' });

/** One text for every age, or lines for ages `from` to `to` (both included). */
export const byAge = z.union([text, z.array(ageLine).min(1)], {
  error: 'write a text, or a list of { from: 13, to: 15, text: … }',
});

/** The atom of the site: one thing to check or set in an app. Everything that shows it reads this object. */
export const check = (today: string) =>
  z.strictObject({
    id,
    /** What to do, as an instruction. */
    title: text.max(80, { error: 'keep the title to 80 characters' }).refine((title) => !title.endsWith('.'), { error: 'leave out the full stop' }),
    /** The name of the setting on the screen. */
    menu: text,
    /** One sentence, for a parent. */
    why: text,
    steps,
    /** Whose device it is done on. */
    device: z.enum(devices, { error: `choose one of: ${devices.join(', ')}` }),
    /** How it is set out of the box. */
    default: byAge,
    /** What we suggest, and from what age. */
    suggest: byAge,
    priority: z.enum(priorities, { error: `choose one of: ${priorities.join(', ')}` }),
    /** Our own estimate. */
    minutes: z
      .int({ error: 'write whole minutes, 1 to 30' })
      .min(1, { error: 'write whole minutes, 1 to 30' })
      .max(30, { error: 'write whole minutes, 1 to 30' }),
    doesNot: text,
    /** One sentence to say to the child, in our own words. */
    say: text,
    confidence: z.enum(['high', 'medium'], {
      error: 'only high or medium may be a check: move a low one to "unconfirmed"',
    }),
    sources: citations,
    /** The day somebody last looked. */
    checked: pastDay(today),
    /** The age from which a parent would do this at all, where it is not for every age. */
    ages: z.strictObject({ from: age, to: age }).optional(),
    /** Checks to do first, as app/check, such as iphone-ipad/screen-time-lock. */
    needs: z.array(z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'write app/check, such as iphone-ipad/ask-to-buy' })).optional(),
    /** The same setting in another device or app, as app/check: a family that has both does it once, there. */
    sameAs: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, { error: 'write app/check, such as iphone-ipad/child-account' })
      .optional(),
    /** An open report that the menu has moved: the day it reached us. */
    reportedMoved: pastDay(today).optional(),
  });

export type Check = z.infer<ReturnType<typeof check>>;
export type Steps = z.infer<typeof steps>;
export type ByAge = z.infer<typeof byAge>;
export type Platform = (typeof platforms)[number];
export type Priority = (typeof priorities)[number];
export type Device = (typeof devices)[number];
