/*
 * The ready PDFs of a site, from the paths of its pages. The build makes them from this list, the pages link to them
 * from it, and both only when PDFs were asked for.
 */
import type { Size } from './job.ts';

/**
 * a4: a sheet. form: a sheet to fill in and hang up, without its sources and its lists whole. poster: one large A4 side.
 * cards: eight to a sheet. booklet: A5 pages imposed for folding; a5: the same to read.
 */
export type Layout = 'a4' | 'form' | 'poster' | 'cards' | 'a5' | 'booklet';

export type Download = {
  file: string;
  /** Title of the PDF; the name of its first page where there is none. */
  title?: string;
  /** Pages it is made of, in order. */
  pages: readonly string[];
  size: Size;
  layout: Layout;
};

const sheet = /^\/apps\/([a-z0-9-]+)\/sheet\/$/;
const guide = /^\/guides\/([a-z0-9-]+)\/$/;
const situation = /^\/help\/([a-z0-9-]+)\/$/;
const notSituations = ['services', 'sheet'];

/** Names of the files for one page: clear and large print. */
export const sheetFiles = (app: string) => ({ clear: `${app}-sheet.pdf`, large: `${app}-sheet-large.pdf` });
export const guideFiles = (id: string) => ({ clear: `guide-${id}.pdf`, large: `guide-${id}-large.pdf` });
export const situationFiles = (id: string) => ({ clear: `help-${id}.pdf`, large: `help-${id}-large.pdf` });

const inBoth = (files: { clear: string; large: string }, page: string): Download[] => [
  { file: files.clear, pages: [page], size: 12, layout: 'a4' },
  { file: files.large, pages: [page], size: 18, layout: 'a4' },
];

/** Pages of the talk guide that make the booklet, in the order to read them. */
export const bookletPages = ['/talk/talk-agree-learn-know/', '/talk/when-your-child-tells-you/'];

const single: Download[] = [
  { file: 'help-sheet.pdf', pages: ['/help/sheet/'], size: 12, layout: 'a4' },
  { file: 'conversation-cards.pdf', pages: ['/talk/cards/'], size: 12, layout: 'cards' },
  { file: 'family-agreement.pdf', pages: ['/talk/family-agreement/'], size: 12, layout: 'form' },
  { file: 'before-you-hand-over-the-phone.pdf', pages: ['/talk/before-you-hand-over-the-phone/'], size: 12, layout: 'poster' },
  { file: 'talk-booklet.pdf', title: 'Talk, Agree, Learn, Know: a booklet to fold', pages: bookletPages, size: 12, layout: 'booklet' },
  { file: 'talk-booklet-to-read.pdf', title: 'Talk, Agree, Learn, Know: a booklet', pages: bookletPages, size: 12, layout: 'a5' },
];

/**
 * Every PDF of a site.
 * @param paths of its pages, without the base, such as /apps/whatsapp/sheet/
 */
export function downloadsOf(paths: readonly string[]): Download[] {
  const sorted = [...paths].sort();
  const has = new Set(sorted);
  const found = (pattern: RegExp, files: (id: string) => { clear: string; large: string }, except: readonly string[] = []) =>
    sorted.flatMap((path) => {
      const id = pattern.exec(path)?.[1];
      return id && !except.includes(id) ? inBoth(files(id), path) : [];
    });
  const sheets = sorted.filter((path) => sheet.test(path));
  const pack = [...sheets, ...(has.has('/help/sheet/') ? ['/help/sheet/'] : [])];
  return [
    // The longest first, so that it does not keep the rest waiting at the end.
    ...(sheets.length > 0 ? [{ file: 'all-sheets.pdf', title: 'Every checklist on paper', pages: pack, size: 12 as const, layout: 'a4' as const }] : []),
    ...found(sheet, sheetFiles),
    ...found(situation, situationFiles, notSituations),
    ...found(guide, guideFiles),
    ...single.filter((download) => download.pages.every((page) => has.has(page))),
  ];
}
