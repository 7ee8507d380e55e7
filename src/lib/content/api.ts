import type { z } from 'astro/zod';
import { appFile, appsFile, changesFile, editionsFile } from '../api/apps';
import { apiFiles, indexFile, type ApiFileName } from '../api/files';
import { guidesFile, servicesFile, situationsFile } from '../api/pages';
import { newestEdition } from '../api/publication';
import { getApps } from './apps';
import { getServicesFile, getSituations } from './help';
import { getGuides } from './prose';
import { publication as site } from './publication';

/** What each file of the API holds, but for the one an app has. */
const builders: Record<Exclude<ApiFileName, 'app'>, () => Promise<unknown>> = {
  index: async () => indexFile(site, newestEdition(await getApps(), site.firstPublished)),
  apps: async () => appsFile(await getApps(), site),
  guides: async () =>
    guidesFile(
      (await getGuides()).map((guide) => ({ ...guide.data, id: guide.id })),
      site,
    ),
  situations: async () => situationsFile(await getSituations(), site),
  services: async () => servicesFile(await getServicesFile(), site),
  changes: async () => changesFile(await getApps(), site),
  editions: async () => editionsFile(await getApps(), site),
};
export const fileNames = Object.keys(builders) as (keyof typeof builders)[];

/** The data as JSON, held to the shape the API promises. Throws where it is not. */
function held(name: ApiFileName, data: unknown): string {
  const shape: z.ZodType | undefined = apiFiles.find((file) => file.name === name)?.shape;
  const result = shape?.safeParse(data);
  if (!result?.success) throw new Error(`/api/v1/ ${name} is not of its shape (src/schema/api.ts): ${result?.error.message}`);
  return JSON.stringify(data);
}

export const apiFile = async (name: keyof typeof builders): Promise<string> => held(name, await builders[name]());
export const apiAppFile = (app: Parameters<typeof appFile>[0]): string => held('app', appFile(app, site));
