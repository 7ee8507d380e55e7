import { inWords } from '../days.ts';
import { reviewDay } from '../freshness.ts';

/** How old a page of paper is, in one line. What is not known is left out. */
export const ageLine = ({ edition, checked }: { edition?: string | undefined; checked?: string | undefined }): string =>
  [edition && `Edition ${inWords(edition)}`, checked && `Checked ${inWords(checked)}`, checked && `Ask again after ${inWords(reviewDay(checked))}`]
    .filter(Boolean)
    .join(' · ');

/** An address as people type it: without https:// and without www. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/^([^/]+)\/$/, '$1');

/**
 * The address of one of our own pages, for paper.
 * @param path with the base
 * @param site the site's address
 */
export const writtenAddress = (path: string, site: string): string => shortAddress(new URL(path, site).href);

/** Numbers kept on a line with their units: "4 minutes". */
export const keptTogether = (text: string): string => text.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');
