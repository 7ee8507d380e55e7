import { getCollection, render } from 'astro:content';
import type { App } from '@/schema/app';
import type { Check } from '@/schema/check';
import { settings } from '@/settings';
import { ageOn } from '../law';
import { getLawFile } from './law';
import { found } from './missing';
import { once } from './once';

export type AppEntry = App & { id: string };

/** Every app, by name, with the law of the day of the build. */
export const getApps = once(async (): Promise<readonly AppEntry[]> => {
  const entries = await getCollection('apps');
  const facts = entries.some(({ data }) => data.minimumAge.law) ? (await getLawFile()).facts : [];
  return entries
    .map(({ id, data }) => ({ id, ...data, minimumAge: ageOn(data.minimumAge, facts, settings.buildDay) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
});

/** One app. Throws when there is none of this id. */
export async function getApp(id: string, where: string): Promise<AppEntry> {
  const apps = await getApps();
  return found(
    apps.find((app) => app.id === id),
    'app',
    id,
    apps.map((app) => app.id),
    where,
  );
}

/** A check by its reference app/check. Throws when the app or the check does not exist. */
export async function getCheck(reference: string, where: string): Promise<{ app: AppEntry; check: Check }> {
  const [appId = '', checkId = ''] = reference.split('/');
  const app = await getApp(appId, where);
  const check = found(
    app.checks.find((item) => item.id === checkId),
    `check in ${appId}`,
    checkId,
    app.checks.map((item) => item.id),
    where,
  );
  return { app, check };
}

const getAppGuides = once(async () => new Map((await getCollection('appGuides')).map((entry) => [entry.id, entry])));

/** The prose around an app's facts, from its guide.mdx, ready to render. */
export async function getAppProse(id: string) {
  const guides = await getAppGuides();
  const entry = found(guides.get(id), 'guide.mdx for app', id, [...guides.keys()], `content/apps/${id}`);
  const { Content } = await render(entry);
  return { opening: entry.data.opening, Content };
}
