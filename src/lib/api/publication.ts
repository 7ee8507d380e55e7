import type { Source, Sources } from '../../schema/source.ts';
import type { ApiSource } from '../../schema/api.ts';
import { earliest } from '../day-sums.ts';
import { inWords } from '../days.ts';
import { edition } from '../freshness.ts';
import type { Change } from '../../schema/change.ts';

/** What the API needs to know of the site it is part of. */
export type Publication = {
  name: string;
  licence: { name: string; url: string };
  /** ISO day the site is built for. */
  built: string;
  /** ISO day of the first edition. */
  firstPublished: string;
  /** The whole address of a path such as /apps/. */
  at: (path: string) => string;
};

export type Named = { id: string; name: string };

/**
 * The line to show beside our words. The licence asks for our name and theirs; the day keeps old advice from passing for new.
 * @param checked ISO day; left out where what is quoted has none, such as the log of changes, which dates each entry
 */
export const creditLine = ({ name, licence }: Pick<Publication, 'name' | 'licence'>, page: string, checked?: string): string =>
  `From ${name}, ${page}${checked ? `, checked ${inWords(checked)}` : ''}. Licence: ${licence.name}.`;

/** What stands at the top of every file of the API; `checked` as in creditLine. */
export const top = (site: Publication, page: string, edition: string, checked?: string) => ({
  version: '1' as const,
  licence: { ...site.licence, credit: creditLine(site, site.at(page), checked) },
  edition,
  built: site.built,
  page: site.at(page),
});

/** The day that holds for a whole list: that of the entry nobody has looked at for longest. */
export const oldest = (days: readonly string[]): string | undefined => (days.length > 0 ? earliest(days) : undefined);

/** The newest edition of some apps; the day of first publication where there is none. */
export const newestEdition = (apps: readonly { changes: readonly Change[] }[], firstPublished: string): string =>
  apps
    .map((app) => edition(app.changes, firstPublished))
    .sort()
    .at(-1) ?? firstPublished;

const publicSource = ({ title, publisher, url, kind, dated }: Source): ApiSource => ({ title, publisher, url, kind, dated });

/** Sources without our notes for editors. */
export const publicSources = (sources: Sources): Record<string, ApiSource> =>
  Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, publicSource(source)]));
