import { settings } from '@/settings';
import type { Publication } from '../api/publication';
import { href } from '../urls';

/** The whole address of a path such as /apps/. */
export const absolute = (path: string): string => new URL(href(path), settings.address).href;

/** This site, as the API, the feeds and the files for other sites speak of it. */
export const publication: Publication = {
  name: settings.site.name,
  licence: settings.site.licence,
  built: settings.buildDay,
  firstPublished: settings.site.firstPublished,
  at: absolute,
};
