import type { APIRoute } from 'astro';
import { openApi } from '@/lib/api/openapi';
import { getApps } from '@/lib/content/apps';
import { publication } from '@/lib/content/publication';

export const GET: APIRoute = async () => {
  const apps = await getApps();
  return new Response(
    JSON.stringify(
      openApi(
        publication,
        apps.map((app) => app.id),
      ),
    ),
  );
};
