import { fixedPaths, readContent } from '../../src/content-files.ts';
import { findingLine, type Content, type Finding } from '../../src/lib/rules/content.ts';
import { prosePages } from '../../src/lib/rules/pages.ts';
import { smallContent } from './small-content.ts';

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

/** Findings as lines, so that a failing test names each file and what to do. */
export const lines = (findings: readonly Finding[]): string[] => findings.map(findingLine);

/** The small content after a change, for tests that break it on purpose. Its day is fixed. */
export const smallDay = '2026-11-24';
export function brokenContent(change: (content: Content) => void = () => undefined): Content {
  const small = readContent(smallContent, smallDay).content;
  change(small);
  return small;
}
