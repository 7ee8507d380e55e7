import type { SitemapOptions } from '@astrojs/sitemap';
import type { Settings } from '../settings.ts';
import type { Made } from './support/page-worker.ts';

/** A sheet as it was in an edition: kept to be cited, not to be found. */
const isEdition = /\/sheet\/\d[\d-]+\/$/;

/** Options of the sitemap: the pages meant to be found, each with the day we last looked, as it stands on the page. */
export const sitemapOptions = (settings: Settings, made: () => Promise<Made>): SitemapOptions => ({
  filter: (page) => !/\/(404|offline)\/$/.test(page) && !isEdition.test(page) && !new URL(page).pathname.startsWith(`${settings.base}embed/`),
  async serialize(item) {
    const { facts } = await made();
    const looked = facts.get(`/${new URL(item.url).pathname.slice(settings.base.length)}`)?.looked;
    return looked ? { ...item, lastmod: looked } : item;
  },
});
