import type { App } from '../../schema/app.ts';
import type { ApiApp, ApiChange, AppFile, AppsFile, ChangesFile, EditionsFile } from '../../schema/api.ts';
import type { Change } from '../../schema/change.ts';
import type { Check } from '../../schema/check.ts';
import { ageLines, byPriority, evidence, totalMinutes } from '../checks.ts';
import { allChanges, changeDate, checkedDay, edition, editions, reviewDay } from '../freshness.ts';
import { recentChanges } from '../recent.ts';
import { newestEdition, oldest, publicSources, top, type Publication } from './publication.ts';

type Entry = App & { id: string };

function appCard(app: Entry, site: Publication) {
  const checked = checkedDay(app.checks);
  return {
    id: app.id,
    name: app.name,
    maker: app.maker,
    kind: app.kind,
    summary: app.summary,
    edition: edition(app.changes, site.firstPublished),
    checked,
    askAgainAfter: reviewDay(checked),
    page: site.at(`/apps/${app.id}/`),
    data: site.at(`/api/v1/apps/${app.id}.json`),
    embed: site.at(`/embed/${app.id}/`),
    markdown: site.at(`/apps/${app.id}/index.md`),
  };
}

function apiCheck(check: Check, app: Entry, site: Publication): ApiApp['checks'][number] {
  const { basis, dated, confidence } = evidence(check, app.sources);
  const { id, title, menu, why, steps, device, priority, minutes, doesNot, say, checked, ages, needs, sources } = check;
  return {
    ...{ id, title, menu, why, steps, device, priority, minutes, doesNot, say, basis, dated, confidence, checked, sources },
    default: ageLines(check.default),
    suggest: ageLines(check.suggest),
    ...(ages && { ages }),
    ...(needs && { needs }),
    page: site.at(`/apps/${app.id}/#${id}`),
  };
}

const apiChange = (change: Change, app: string, site: Publication): ApiChange => ({
  app,
  date: changeDate(change),
  kind: change.kind,
  what: change.what,
  checks: change.kind === 'ours' ? change.checks.map(({ id, how, note }) => ({ id, how, ...(note && { note }) })) : [],
  page: site.at(`/apps/${app}/#what-changed`),
});

/** /api/v1/apps.json */
export const appsFile = (apps: readonly Entry[], site: Publication): AppsFile => ({
  ...top(site, '/apps/', newestEdition(apps, site.firstPublished), oldest(apps.map((app) => checkedDay(app.checks)))),
  apps: apps.map((app) => ({ ...appCard(app, site), checks: app.checks.length, minutes: totalMinutes(app.checks) })),
});

/** /api/v1/apps/<app>.json: an app with its checks, in order of priority. */
export const appFile = (app: Entry, site: Publication): AppFile => ({
  ...top(site, `/apps/${app.id}/`, edition(app.changes, site.firstPublished), checkedDay(app.checks)),
  app: {
    ...appCard(app, site),
    ...{ minimumAge: app.minimumAge, encryption: app.encryption, contact: app.contact, compare: app.compare, supervision: app.supervision },
    checks: byPriority(app.checks).map((check) => apiCheck(check, app, site)),
    ...{ report: app.report, block: app.block, risks: app.risks, limits: app.limits, questions: app.questions, unconfirmed: app.unconfirmed },
    changes: allChanges(app.changes).map((change) => apiChange(change, app.id, site)),
    sources: publicSources(app.sources),
  },
});

/** /api/v1/changes.json */
export const changesFile = (apps: readonly Entry[], site: Publication): ChangesFile => ({
  ...top(site, '/changes/', newestEdition(apps, site.firstPublished)),
  changes: recentChanges(apps).map(({ app, change }) => apiChange(change, app.id, site)),
});

/** /api/v1/editions.json */
export const editionsFile = (apps: readonly Entry[], site: Publication): EditionsFile => ({
  ...top(site, '/changes/', newestEdition(apps, site.firstPublished)),
  apps: apps.map((app) => {
    const days = editions(app.changes, site.firstPublished);
    return { app: app.id, name: app.name, current: days[0] ?? site.firstPublished, editions: days, page: site.at(`/apps/${app.id}/`) };
  }),
});
