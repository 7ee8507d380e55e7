import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { steady } from './support/steady-index.ts';

/**
 * Makes the Pagefind index of the built pages (after Astro, which empties the folder first).
 * Throws when Pagefind reports an error or finds no page.
 */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const pagefind = await import('pagefind');
      const folder = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex({ includeCharacters: '@' });
      if (!index || errors.length) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: folder });
      if (added.errors.length) throw new Error(`Pagefind could not read the pages: ${added.errors.join('; ')}`);
      if (added.page_count === 0) throw new Error('Pagefind found no page to index: is data-pagefind-body on the layout?');
      const made = await index.getFiles();
      if (made.errors.length) throw new Error(`Pagefind could not make its files: ${made.errors.join('; ')}`);
      for (const { path, content } of steady(made.files)) {
        const file = join(folder, 'pagefind', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      }
      await pagefind.close();
      logger.info(`${added.page_count} pages can be searched`);
    },
  },
});
