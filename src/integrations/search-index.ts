import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
      const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
      if (written.errors.length) throw new Error(`Pagefind could not write its files: ${written.errors.join('; ')}`);
      await pagefind.close();
      logger.info(`${added.page_count} pages can be searched`);
    },
  },
});
