import { fixedPaths, readContent } from '../../src/content-files.ts';
import { prosePages } from '../../src/lib/rules/pages.ts';
import { settings } from '../../src/settings.ts';

/** The day the rules are asked for, as a build would take it. */
export const today = settings.buildDay;

/** Folder of the content under test. */
export const contentDir = settings.contentDir;

const read = readContent(contentDir, today);
/** All of content/, read once; what the schemas refuse; and its pages as words. */
export const content = read.content;
export const problems = read.problems;
export const pages = prosePages(content, today);
export const fixed = fixedPaths();
