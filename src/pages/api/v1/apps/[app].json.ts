import type { APIRoute } from 'astro';
import { apiAppFile } from '@/lib/content/api';
import { getApps, type AppEntry } from '@/lib/content/apps';

export const getStaticPaths = async () => (await getApps()).map((app) => ({ params: { app: app.id }, props: { app } }));

export const GET: APIRoute<{ app: AppEntry }> = ({ props }) => new Response(apiAppFile(props.app));
