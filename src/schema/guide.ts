import { z } from 'astro/zod';
import { pastDay } from './day.ts';
import { sources } from './source.ts';
import { aliases, id, text } from './text.ts';

export const guideGroups = ['privacy', 'danger', 'daily', 'family'] as const;

/** Frontmatter of a guide: a page of prose on a topic. The prose cites sources with <Cite ids="…" />. */
export const guide = (today: string) =>
  z.strictObject({
    title: text,
    /** For lists, search engines and the line under the title. */
    description: text.max(170, { error: 'keep the description to 170 characters' }),
    aliases,
    /** privacy: encryption and law; danger: what can go wrong; daily: everyday life; family: your family. */
    group: z.enum(guideGroups, { error: `choose one of: ${guideGroups.join(', ')}` }),
    order: z.int(),
    looked: pastDay(today),
    /** Ids of situations that the page points to, most urgent first. */
    help: z.array(id).default([]),
    sources,
  });

/** Frontmatter of a page of advice on talking, for one age band or for all. */
export const talk = (today: string) =>
  z.strictObject({
    title: text,
    description: text.max(170, { error: 'keep the description to 170 characters' }),
    aliases,
    /** Ages the page is for; left out on pages for every age. */
    ages: z.strictObject({ from: z.int(), to: z.int() }).optional(),
    order: z.int(),
    looked: pastDay(today),
    sources,
  });

/** Frontmatter of the site's own pages (about, privacy, accessibility). */
export const page = (today: string) =>
  z.strictObject({
    title: text,
    description: text.max(170, { error: 'keep the description to 170 characters' }),
    aliases: z.array(text).default([]),
    looked: pastDay(today),
    sources: sources.default({}),
  });

/** Frontmatter of an app's guide.mdx. Its prose may cite the sources of the app's checklist.yaml. */
export const appGuide = z.strictObject({
  /** A sentence or two under the title: begin with what the reader knows. */
  opening: text,
});

export type Guide = z.infer<ReturnType<typeof guide>>;
export type Talk = z.infer<ReturnType<typeof talk>>;
export type Page = z.infer<ReturnType<typeof page>>;
