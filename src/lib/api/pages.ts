import type { GuidesFile, ServicesFile, SituationsFile } from '../../schema/api.ts';
import type { Guide } from '../../schema/guide.ts';
import type { Service, Services } from '../../schema/service.ts';
import type { Situation } from '../../schema/situation.ts';
import { reviewDay } from '../freshness.ts';
import { shownServices } from '../services.ts';
import { allSteps } from '../situations.ts';
import { oldest, publicSources, top, type Publication } from './publication.ts';

const newest = (days: readonly string[], first: string): string => [...days].sort().at(-1) ?? first;

const dated = (looked: string, path: string, site: Publication) => ({
  looked,
  askAgainAfter: reviewDay(looked),
  page: site.at(path),
  markdown: site.at(`${path}index.md`),
});

/** /api/v1/guides.json: what the guides are, not their prose, which is at `markdown`. */
export const guidesFile = (guides: readonly (Guide & { id: string })[], site: Publication): GuidesFile => ({
  ...top(
    site,
    '/guides/',
    newest(
      guides.map((guide) => guide.looked),
      site.firstPublished,
    ),
    oldest(guides.map((guide) => guide.looked)),
  ),
  guides: guides.map(({ id, title, description, group, help, looked }) => ({ id, title, description, group, help, ...dated(looked, `/guides/${id}/`, site) })),
});

/** /api/v1/situations.json */
export const situationsFile = (situations: readonly (Situation & { id: string })[], site: Publication): SituationsFile => ({
  ...top(
    site,
    '/help/',
    newest(
      situations.map((situation) => situation.looked),
      site.firstPublished,
    ),
    oldest(situations.map((situation) => situation.looked)),
  ),
  situations: situations.map(({ id, title, description, opening, now, then, doNot, say, later, services, help, guides, looked, sources }) => ({
    ...{ id, title, description, opening, now: allSteps({ now, then }), doNot, say, later, services, help, guides },
    ...dated(looked, `/help/${id}/`, site),
    sources: publicSources(sources),
  })),
});

function apiService(service: Service, site: Publication): ServicesFile['services'][number] {
  const { id, name, who, notFor, ages, phone, dial, text, email, chat, url, hours, cost, nations, next, limits, sources } = service;
  return {
    ...{ id, name, for: service.for, who, nations, sources, page: site.at(`/help/services/#${id}`) },
    ...defined({ notFor, ages, phone, dial, text, email, chat, url, cost, next, limits }),
    // Hours that were not confirmed are not passed on.
    ...(service.publish === 'ready' && hours && { hours }),
  };
}

/** The same object without keys that hold undefined. */
const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as { [key in keyof T]?: NonNullable<T[key]> };

/** /api/v1/services.json: every service a page may show. */
export function servicesFile(file: Services, site: Publication): ServicesFile {
  const services = shownServices(file.services);
  const named = new Set(services.flatMap((service) => service.sources));
  return {
    ...top(site, '/help/services/', newest([file.looked], site.firstPublished), file.looked),
    looked: file.looked,
    askAgainAfter: reviewDay(file.looked),
    services: services.map((service) => apiService(service, site)),
    sources: Object.fromEntries(Object.entries(publicSources(file.sources)).filter(([id]) => named.has(id))),
  };
}
