import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = defineCollection({
  // The id is the path alone: an address such as sheet/2026-11-23 must not be made into a slug.
  loader: glob({ base: './pages', pattern: '**/index.{md,mdx}', generateId: ({ entry }) => entry.replace(/\/?index\.mdx?$/, '') || 'index' }),
  schema: z.object({ title: z.string(), description: z.string(), pagefind: z.boolean() }),
});
export const collections = { pages };
