import type { APIRoute } from 'astro';
import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { datedPages } from '@/lib/content/feeds';
import { absolute } from '@/lib/content/publication';
import { dueDays } from '@/lib/feeds';
import { count } from '@/lib/words/site';
import { settings } from '@/settings';

/** A calendar of the days after which a printed copy, or a copy of a page, should be asked for anew. */
export const GET: APIRoute = async () => {
  const host = new URL(settings.address).host;
  const calendar = ical({
    name: `${settings.site.name}: ask for a new copy`,
    prodId: { company: settings.site.name, product: 'Review days', language: 'EN' },
    url: absolute('/changes/review-days.ics'),
  });
  for (const { day, pages } of dueDays(await datedPages()))
    calendar.createEvent({
      id: `review-${day}@${host}`,
      stamp: new Date(`${settings.buildDay}T00:00:00Z`),
      start: new Date(`${day}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: `${settings.site.name}: ask for a new copy of ${count(pages.length, 'page')}`,
      description: pages.map((page) => `${page.title}: ${page.url}`).join('\n'),
      url: absolute('/changes/'),
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return new Response(calendar.toString());
};
