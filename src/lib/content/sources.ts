import { sourceKinds, type Source, type Sources } from '@/schema/source';
import { pagesOf } from '../pages-of';
import { sourceKey } from '../sources';
import { appPath, guidePath, href, situationPath, talkPath } from '../urls';
import { getApps } from './apps';
import { getServicesFile, getSituations } from './help';
import { getGuides, getTalkPages, sourcesOfProse } from './prose';

type UsedIn = { href: string; title: string };
export type UsedSource = Source & { pages: UsedIn[] };

/**
 * Every source of the site by kind, each once, with the pages that rest on it.
 * @param day ISO day the site is built for: it decides which law a page shows
 */
export async function allSources(day: string): Promise<{ kind: Source['kind']; sources: UsedSource[] }[]> {
  const pages: { page: UsedIn; sources: Sources }[] = [
    ...(await getApps()).map((app) => ({ page: { href: appPath(app.id), title: app.name }, sources: app.sources })),
    ...(await Promise.all(
      (await getGuides()).map(async (guide) => ({ page: { href: guidePath(guide.id), title: guide.data.title }, sources: (await sourcesOfProse(guide, day)).list })),
    )),
    ...(await getSituations()).map((item) => ({ page: { href: situationPath(item.id), title: item.title }, sources: item.sources })),
    ...(await Promise.all(
      (await getTalkPages()).map(async (item) => ({ page: { href: talkPath(item.id), title: item.data.title }, sources: (await sourcesOfProse(item, day)).list })),
    )),
    { page: { href: href('/help/services/'), title: 'Places to get help' }, sources: (await getServicesFile()).sources },
  ];
  const merged = new Map<string, UsedSource>();
  for (const { page, sources } of pages)
    for (const source of Object.values(sources)) {
      const key = sourceKey(source);
      const known = merged.get(key);
      if (!known) merged.set(key, { ...source, pages: [page] });
      else if (!known.pages.some((other) => other.href === page.href)) known.pages.push(page);
    }
  const list = [...merged.values()].sort((a, b) => a.publisher.localeCompare(b.publisher, 'en-GB') || a.title.localeCompare(b.title, 'en-GB'));
  return sourceKinds.map((kind) => ({ kind, sources: list.filter((source) => source.kind === kind) })).filter((group) => group.sources.length > 0);
}

export type SourcePage = { id: string; kind: Source['kind']; part: number; of: number; sources: UsedSource[] };

/** How many sources one page lists, so that its HTML keeps the budget of 14 KB. */
const perPage = 100;

/**
 * The list of all sources, cut into pages.
 * @param day ISO day the site is built for
 */
export async function sourcePages(day: string): Promise<SourcePage[]> {
  return (await allSources(day)).flatMap(({ kind, sources }) => {
    const pages = pagesOf(sources, perPage);
    return pages.map((members, index) => ({ id: pages.length > 1 ? `${kind}-${index + 1}` : kind, kind, part: index + 1, of: pages.length, sources: members }));
  });
}
