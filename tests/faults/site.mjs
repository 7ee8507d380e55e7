// What the entries of guarantees/ name: files of the built site, and the tests that must go red.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const whatsapp = 'apps/whatsapp/index.html';
export const everyPage = /^every-page\..*\.js$/; // the script that every page has
/** One file of the index of words. */
export const pieceIn = (folder) => readdirSync(join(folder, 'search/words')).find((name) => name.endsWith('.json'));
/** The script of a page that comes after its text. */
export const laterIn = (folder, page) => /data-later="\/([^" ]+)/.exec(readFileSync(join(folder, page), 'utf8'))[1];

/** A test of tests/unit, by its file and a pattern of its name. */
export const unit = (file, name) => ({ project: 'unit', file: `tests/unit/${file}`, name });
/** A test of tests/dist, in the same way. */
export const dist = (file, name) => ({ project: 'dist', file: `tests/dist/${file}`, name });
/** A journey of tests/e2e, in the same way. */
export const e2e = (file, name) => ({ project: 'e2e', file, name });
