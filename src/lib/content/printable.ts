import { bookletPages, guideFiles, sheetFiles, situationFiles, type Layout } from '../paper/downloads';
import { downloadPath, guidePath, href, sheetPath, situationPath, talkPath } from '../urls';
import { getApps } from './apps';
import { getSituations } from './help';
import { getGuides, getTalkPages } from './prose';

export type Printable = { title: string; href: string; layout?: Layout; clear?: string; large?: string };

const both = ({ clear, large }: { clear: string; large: string }) => ({ clear: downloadPath(clear), large: downloadPath(large) });

/** Pages of the talk guide that are made for paper, by id: how they lie on it, and what the page says of it. */
export const talkPapers: Record<string, { layout: Layout; file: string; offer: string }> = {
  'family-agreement': { layout: 'form', file: 'family-agreement.pdf', offer: 'Print it to fill in' },
  'before-you-hand-over-the-phone': { layout: 'poster', file: 'before-you-hand-over-the-phone.pdf', offer: 'Print it as a poster for the wall' },
};

/** Everything that can be printed, in groups, with the files of its PDFs. */
export async function printables() {
  const apps = (await getApps()).map((app) => ({ id: app.id, title: app.name, href: sheetPath(app.id), ...both(sheetFiles(app.id)) }));
  const guides: Printable[] = (await getGuides()).map(({ id, data }) => ({ title: data.title, href: guidePath(id), ...both(guideFiles(id)) }));
  const situations: Printable[] = (await getSituations()).map(({ id, title }) => ({ title, href: situationPath(id), ...both(situationFiles(id)) }));
  const talkPages = await getTalkPages();
  const talk: Printable[] = talkPages.map(({ id, data }) => {
    const special = talkPapers[id];
    return {
      title: data.title,
      href: talkPath(id),
      ...(special ? { layout: special.layout, clear: downloadPath(special.file) } : {}),
    };
  });
  return {
    apps,
    help: [{ title: 'Help sheet: who to call, on one side', href: href('/help/sheet/'), clear: downloadPath('help-sheet.pdf') }, ...situations] as Printable[],
    talk: [
      { title: 'Cards to start a conversation, to cut out', href: href('/talk/cards/'), layout: 'cards', clear: downloadPath('conversation-cards.pdf') },
      ...talk,
    ] as Printable[],
    guides,
    /** Whether all pages of the booklet are there. */
    booklet: bookletPages.every((path) => talkPages.some((page) => path === `/talk/${page.id}/`)),
  };
}
