import type { Change } from '../schema/change.ts';
import { reviewDay } from './freshness.ts';
import { recentChanges } from './recent.ts';

/** Changes as items of a feed, and review days as a calendar: the parts that RSS, JSON Feed and iCalendar share. */
export type FeedItem = {
  /** Stays the same when the words are corrected. */
  id: string;
  title: string;
  text: string;
  url: string;
  /** ISO day; none where only a month or a year is known. */
  day?: string;
  app: string;
};

type FeedApp = { id: string; name: string; changes: readonly Change[] };

/** Newest changes that a feed holds. */
const most = 60;

/**
 * The changes of some apps, newest first.
 * @param at the whole address of a path
 */
export function feedItems(apps: readonly FeedApp[], at: (path: string) => string): FeedItem[] {
  const times = new Map<string, number>();
  return recentChanges(apps, most).map(({ app, date, what, change }) => {
    const key = `${app.id}/${date}/${change.kind}`;
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    const whole = date.length === 10;
    const when = whole ? '' : ` (${date})`;
    return {
      id: `${at(`/apps/${app.id}/`)}#${change.kind}-${date}-${nth}`,
      title: `${app.name}: ${change.kind === 'ours' ? 'we changed our advice' : 'the app changed'}${when}`,
      text: what,
      url: at(`/apps/${app.id}/#what-changed`),
      ...(whole && { day: date }),
      app: app.id,
    };
  });
}

export type FeedHead = { title: string; description: string; home: string; feed: string };

/** JSON Feed 1.1. */
export const jsonFeed = (head: FeedHead, items: readonly FeedItem[]) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: head.title,
  description: head.description,
  home_page_url: head.home,
  feed_url: head.feed,
  language: 'en-GB',
  items: items.map(({ id, title, text, url, day, app }) => ({
    ...{ id, url, title, content_text: text, tags: [app] },
    ...(day && { date_published: `${day}T00:00:00Z` }),
  })),
});

export type Due = { title: string; url: string; looked: string };

/** Pages by the day after which somebody should look at them again, the earliest first. */
export const dueDays = (pages: readonly Due[]): { day: string; pages: Due[] }[] =>
  [...Map.groupBy(pages, (page) => reviewDay(page.looked))].map(([day, members]) => ({ day, pages: members })).sort((a, b) => a.day.localeCompare(b.day));
