import { z } from 'astro/zod';
import { text } from './text.ts';

const line = text.max(120, { error: 'keep it to 120 characters' });

/** A partner's file (setting PARTNER): the panel that its own edition shows. It cannot change the advice. */
export const partner = z.strictObject({
  name: text.max(80, { error: 'keep the name to 80 characters' }),
  /** What it is, in a few words: "a charity for families in Example Town". */
  about: line,
  website: z.url({ protocol: /^https$/, error: 'write the whole address, with https://' }).optional(),
  /** File beside this one: an SVG or a PNG. */
  logo: z
    .string()
    .regex(/^[\w.-]+\.(svg|png)$/i, { error: 'name a .svg or .png file in the same folder as this file' })
    .optional(),
  helpline: z
    .strictObject({
      name: line,
      phone: text,
      dial: z.string().regex(/^\d+$/, { error: 'digits only' }),
      hours: line.optional(),
    })
    .optional(),
  /** Local people to ask. */
  contacts: z
    .array(z.strictObject({ name: line, phone: text.optional(), email: z.email({ error: 'write an e-mail address' }).optional() }))
    .max(5, { error: 'name at most five' })
    .default([]),
  /** Colour of the panel's edge. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'write a colour as "#006d5b"' })
    .optional(),
});

export type Partner = z.infer<typeof partner>;
