import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inWords } from '../../src/lib/days.ts';
import { checkedDay, edition } from '../../src/lib/freshness.ts';
import { printQuotes } from '../../src/schema/print-quotes.ts';
import type { App } from '../../src/schema/app.ts';
import { settings } from '../../src/settings.ts';

const folder = settings.contentDir;

/** A YAML file of content/, or the head of an MDX file, as it is shown: with the quotes of print, as the schemas set them, and else untouched by them. */
export function shown(file: string): unknown {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  const yaml = file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text;
  return parse(yaml, (_, value: unknown) => (typeof value === 'string' ? printQuotes(value) : value));
}

/** An app's checklist, as it is shown. */
export const shownApp = (id: string): App => shown(`apps/${id}/checklist.yaml`) as App;

/** The checklist of every app. */
export const shownApps = (): { id: string; app: App }[] => readdirSync(`${folder}/apps`).map((id) => ({ id, app: shownApp(id) }));

/** How old an app's checklist says it is, on its page and on paper. */
export function ageOf(id: string): { edition: string; checked: string } {
  const { changes, checks } = shownApp(id);
  return { edition: `Edition ${inWords(edition(changes, settings.site.firstPublished))}`, checked: `Checked ${inWords(checkedDay(checks))}` };
}

/** The same for a page that is looked at as a whole. */
export const checkedLine = (file: string): string => `Checked ${inWords((shown(file) as { looked: string }).looked)}`;
