import { z } from 'astro/zod';
import { printQuotes } from './print-quotes.ts';

/** Kebab-case id. Ids are addresses and storage keys: once published they never change. */
export const id = z
  .string({ error: 'write an id, such as private-account' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use lower-case words joined by hyphens, such as private-account' });

/** Stands in a skeleton for what is still to be written (npm run new:app). Capitals alone: a page may say "fill in". */
export const marker = /\b(?:FILL|REWRITE|TODO|FIXME)\b:?\s*/;
const written = (value: string) => !marker.test(value);
const stillToWrite = (issue: { input?: unknown }) => `still to be written: ${String(issue.input).replace(marker, '')}`;

/** Text a reader sees. Never empty, without stray spaces at the ends, with the quotes of print, and written. */
export const text = z
  .string({ error: 'write some text here' })
  .trim()
  .overwrite(printQuotes)
  .min(2, { error: 'write some text here, or leave the field out if it is optional' })
  .refine(written, { error: stillToWrite });

/** Words parents type that the page itself does not use. Searched, never shown. */
export const aliases = z.array(text).min(1, { error: 'add at least one word a parent might type, such as a nickname or a misspelling' });

/** Ids of sources listed in the same file. */
export const citations = z
  .array(z.string().refine(written, { error: stillToWrite }))
  .min(1, { error: 'name at least one source from the sources list of this file' });
