import { inWords } from '../days.ts';
import { reviewDay } from '../freshness.ts';

/** How old a page of paper is, in one line. What is not known is left out. */
export const ageLine = ({ edition, checked }: { edition?: string | undefined; checked?: string | undefined }): string =>
  [edition && `Edition ${inWords(edition)}`, checked && `Checked ${inWords(checked)}`, checked && `Ask again after ${inWords(reviewDay(checked))}`]
    .filter(Boolean)
    .join(' · ');

/** An address as people type it: without https:// and without www. */
export const shortAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '').replace(/^([^/]+)\/$/, '$1');
