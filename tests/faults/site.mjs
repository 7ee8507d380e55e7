// What the entries of guarantees/ name: files of the built site, and the tests that must go red.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const whatsapp = 'apps/whatsapp/index.html';
export const everyPage = /^every-page\..*\.js$/; // the script that every page has
/** One file of the index of words. */
export const pieceIn = (folder) => readdirSync(join(folder, 'search/words')).find((name) => name.endsWith('.json'));

/** A test of tests/dist, by its file and a pattern of its name. */
export const dist = (file, name) => ({ project: 'dist', file: `tests/dist/${file}`, name });
/** A journey of tests/e2e, in the same way. */
export const e2e = (file, name) => ({ project: 'e2e', file, name });
