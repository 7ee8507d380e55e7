import { bookletPages, guideFiles, sheetFiles, situationFiles, type Layout } from '../paper/downloads';
import { downloadPath, guidePath, href, sheetPath, situationPath, talkPath } from '../urls';
import { getApps } from './apps';
import { getSituations } from './help';
import { getGuides, getTalkPages } from './prose';

export type Printable = { title: string; href: string; layout?: Layout; clear?: string; large?: string };

const both = ({ clear, large }: { clear: string; large: string }) => ({ clear: downloadPath(clear), large: downloadPath(large) });

const talkLayouts: Record<string, { layout?: Layout; file: string }> = {
  'family-agreement': { file: 'family-agreement.pdf' },
  'before-you-hand-over-the-phone': { layout: 'poster', file: 'before-you-hand-over-the-phone.pdf' },
};

/** Everything that can be printed, in groups, with the files of its PDFs. */
export async function printables() {
  const apps = (await getApps()).map((app) => ({ id: app.id, title: app.name, href: sheetPath(app.id), ...both(sheetFiles(app.id)) }));
  const guides: Printable[] = (await getGuides()).map(({ id, data }) => ({ title: data.title, href: guidePath(id), ...both(guideFiles(id)) }));
  const situations: Printable[] = (await getSituations()).map(({ id, title }) => ({ title, href: situationPath(id), ...both(situationFiles(id)) }));
  const talkPages = await getTalkPages();
  const talk: Printable[] = talkPages.map(({ id, data }) => {
    const special = talkLayouts[id];
    return {
      title: data.title,
      href: talkPath(id),
      ...(special?.layout ? { layout: special.layout } : {}),
      ...(special ? { clear: downloadPath(special.file) } : {}),
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
