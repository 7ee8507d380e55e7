import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readContent } from '../../src/content-files.ts';
import type { Content } from '../../src/lib/rules/content.ts';

/** Folder of the small content tree that tests build and break. */
export const smallContent = 'tests/support/small-content';

/** A file of it, parsed afresh, so that a test may change it. */
export const smallFile = (path: string): any => parse(readFileSync(`${smallContent}/${path}`, 'utf8')); // eslint-disable-line @typescript-eslint/no-explicit-any -- tests break its shape on purpose

/** The day of the small content, fixed. */
export const smallDay = '2026-11-24';

/** All of it after a change, for tests that break it on purpose. */
export function brokenContent(change: (content: Content) => void = () => undefined): Content {
  const { content } = readContent(smallContent, smallDay);
  change(content);
  return content;
}
