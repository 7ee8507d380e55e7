import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SitemapOptions } from '@astrojs/sitemap';
import type { Settings } from '../settings.ts';
import { pageDataOf } from './support/page-data.ts';

/** A sheet as it was in an edition: kept to be cited, not to be found. */
const isEdition = /\/sheet\/\d[\d-]+\/$/;

/** Options of the sitemap: the pages meant to be found, each with the day we last looked, as it stands on the page. */
export const sitemapOptions = (settings: Settings): SitemapOptions => ({
  filter: (page) => !/\/(404|offline)\/$/.test(page) && !isEdition.test(page) && !new URL(page).pathname.startsWith(`${settings.base}embed/`),
  serialize(item) {
    const path = new URL(item.url).pathname.slice(settings.base.length);
    const looked = pageDataOf(readFileSync(join(resolve(settings.outDir), path, 'index.html'), 'utf8'))?.dateModified;
    return looked ? { ...item, lastmod: looked } : item;
  },
});
