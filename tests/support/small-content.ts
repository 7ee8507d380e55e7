import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Folder of the small content tree that tests build and break. */
export const smallContent = 'tests/support/small-content';

/** A file of it, parsed afresh, so that a test may change it. */
export const smallFile = (path: string): any => parse(readFileSync(`${smallContent}/${path}`, 'utf8')); // eslint-disable-line @typescript-eslint/no-explicit-any -- tests break its shape on purpose
