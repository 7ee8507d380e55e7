import { getApps } from './apps';
import { getSituations } from './help';
import { getGuides, getTalkPages } from './prose';

export type ListedPage = { path: string; title: string };

/** The pages that people link to, print and put on posters, in groups. Paths are without the base. */
export async function linkablePages(): Promise<{ name: string; pages: ListedPage[] }[]> {
  const prose = (folder: string) => (entry: { id: string; data: { title: string } }) => ({ path: `/${folder}/${entry.id}/`, title: entry.data.title });
  return [
    {
      name: 'Start here',
      pages: [
        { path: '/', title: 'The start page' },
        { path: '/apps/', title: 'All apps' },
        { path: '/help/', title: 'Get help' },
        { path: '/talk/', title: 'Talk with your child' },
        { path: '/guides/', title: 'All guides' },
        { path: '/plan/', title: 'My plan' },
      ],
    },
    {
      name: 'When something has happened',
      pages: [
        ...(await getSituations()).map((item) => ({ path: `/help/${item.id}/`, title: item.title })),
        { path: '/help/services/', title: 'Places to report and get help' },
        { path: '/help/sheet/', title: 'Help sheet, on one side of A4' },
      ],
    },
    { name: 'Apps, games and devices', pages: (await getApps()).map((app) => ({ path: `/apps/${app.id}/`, title: app.name })) },
    { name: 'Guides', pages: (await getGuides()).map(prose('guides')) },
    { name: 'Talk', pages: (await getTalkPages()).map(prose('talk')) },
    {
      name: 'On paper',
      pages: [
        { path: '/print/', title: 'Print' },
        { path: '/check-your-copy/', title: 'Is my copy still right?' },
      ],
    },
  ];
}
