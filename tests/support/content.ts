import { fixedPaths, readContent } from '../../src/content-files.ts';
import { prosePages } from '../../src/lib/rules/pages.ts';

/** The day the rules are asked for, as a build would take it. */
export const today = process.env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10);

/** Folder of the content under test. */
export const contentDir = process.env['CONTENT_DIR'] ?? 'content';

const read = readContent(contentDir, today);
/** All of content/, read once; what the schemas refuse; and its pages as words. */
export const content = read.content;
export const problems = read.problems;
export const pages = prosePages(content, today);
export const fixed = fixedPaths();
