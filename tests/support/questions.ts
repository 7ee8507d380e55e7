import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question as a parent types it, and the pages that answer it, or the word that no page has (tests/content/ says more). */
export type Question = { ask: string; misspelt?: true; noApp?: true } & ({ find: string[]; lacks?: never } | { lacks: string; find?: never });

export const questionsIn = (file: string): Question[] => parse(readFileSync(new URL(`../content/${file}`, import.meta.url), 'utf8')) as Question[];
