import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { printQuotes } from '../../src/schema/print-quotes.ts';
import type { App } from '../../src/schema/app.ts';
import { settings } from '../../src/settings.ts';

const folder = settings.contentDir;

/** A YAML file of content/ as it is shown: with the quotes of print, as the schemas set them, and else untouched by them. */
export const shown = (file: string): unknown =>
  parse(readFileSync(`${folder}/${file}`, 'utf8'), (_, value: unknown) => (typeof value === 'string' ? printQuotes(value) : value));

/** The checklist of every app, as it is shown. */
export const shownApps = (): { id: string; app: App }[] => readdirSync(`${folder}/apps`).map((id) => ({ id, app: shown(`apps/${id}/checklist.yaml`) as App }));
