import { z } from 'astro/zod';
import { isoDay } from './day.ts';
import { nations } from './service.ts';
import { text } from './text.ts';

/** content/site.yaml: what the whole site shares. */
export const site = z.strictObject({
  name: text,
  /** A few words that say what it is, beside the name. */
  strapline: text,
  /** The site's own address. A reserved .example address until there is a real one; SITE overrides it. */
  address: z.url({ protocol: /^https?$/ }),
  /** An e-mail address for reports; null: then no "report" link is shown. */
  contact: z.email().nullable(),
  language: z.literal('en-GB'),
  nations: z.array(z.enum(nations)).min(1),
  /** Shown on every page. */
  emergency: z.strictObject({ phone: text, dial: z.string().regex(/^\d+$/), text }),
  /** Day the site was first published: the first edition of every app that names no later one. */
  firstPublished: isoDay,
  licence: z.strictObject({ name: text, url: z.url() }),
});

export type Site = z.infer<typeof site>;
