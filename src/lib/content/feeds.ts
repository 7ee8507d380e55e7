import rss from '@astrojs/rss';
import { settings } from '@/settings';
import { checkedDay } from '../freshness';
import { feedItems, jsonFeed, type Due, type FeedHead } from '../feeds';
import { getApps, type AppEntry } from './apps';
import { getServicesFile, getSituations } from './help';
import { getGuides, getTalkPages } from './prose';
import { absolute } from './publication';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a feed says of itself. @param app the one it is about; none for all */
function head(app: AppEntry | undefined, file: string): FeedHead {
  const folder = app ? `/apps/${app.id}/` : '/changes/';
  return {
    title: app ? `${app.name}: what changed` : `${settings.site.name}: what changed`,
    description: app
      ? `Changes of ${app.name}, and of our advice for parents on it.`
      : 'Changes of the apps children use, and of our advice for parents on them.',
    home: absolute(folder),
    feed: absolute(`${folder}${file}`),
  };
}

/** RSS of the changes of one app, or of all. */
export async function rssOf(app?: AppEntry): Promise<Response> {
  const { title, description, home, feed } = head(app, 'feed.xml');
  const items = feedItems(app ? [app] : await getApps(), absolute);
  return rss({
    title,
    description,
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>en-GB</language><copyright>${escaped(settings.site.licence.name)}</copyright><atom:link href="${feed}" rel="self" type="application/rss+xml"/>`,
    items: items.map((item) => ({
      title: item.title,
      description: item.text,
      link: item.url,
      categories: [item.app],
      ...(item.day && { pubDate: new Date(`${item.day}T00:00:00Z`) }),
      customData: `<guid isPermaLink="false">${escaped(item.id)}</guid>`,
    })),
  });
}

/** The same as JSON Feed. */
export async function jsonFeedOf(app?: AppEntry): Promise<Response> {
  const items = feedItems(app ? [app] : await getApps(), absolute);
  return new Response(JSON.stringify(jsonFeed(head(app, 'feed.json'), items)));
}

/** Every page with a day we looked. */
export async function datedPages(): Promise<Due[]> {
  const prose = (folder: string) => (entry: { id: string; data: { title: string; looked: string } }) => ({
    title: entry.data.title,
    url: absolute(`/${folder}/${entry.id}/`),
    looked: entry.data.looked,
  });
  return [
    ...(await getApps()).map((app) => ({ title: app.name, url: absolute(`/apps/${app.id}/`), looked: checkedDay(app.checks) })),
    ...(await getGuides()).map(prose('guides')),
    ...(await getTalkPages()).map(prose('talk')),
    ...(await getSituations()).map((item) => ({ title: item.title, url: absolute(`/help/${item.id}/`), looked: item.looked })),
    { title: 'Places to report and get help', url: absolute('/help/services/'), looked: (await getServicesFile()).looked },
  ];
}
