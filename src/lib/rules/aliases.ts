import type { Finding } from './content.ts';
import type { ProsePage } from './pages.ts';

/** Pages that a parent's own words cannot find: those that may have aliases and have none. */
export const pagesWithoutAliases = (pages: readonly ProsePage[]): Finding[] =>
  pages
    .filter(({ aliases }) => aliases?.length === 0)
    .map(({ file }) => ({ file, where: 'aliases', what: 'add words that parents type: nicknames, misspellings, worries in their own words' }));
