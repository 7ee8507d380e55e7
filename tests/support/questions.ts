import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question as a parent types it, and the pages that answer it (tests/content/questions.yaml says more). */
export type Question = { ask: string; find: string[]; misspelt?: true; noApp?: true };

export const questionsIn = (file: string): Question[] => parse(readFileSync(new URL(`../content/${file}`, import.meta.url), 'utf8')) as Question[];
