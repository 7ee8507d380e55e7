import type { APIRoute } from 'astro';
import { getApps, type AppEntry } from '@/lib/content/apps';
import { rssOf } from '@/lib/content/feeds';

export const getStaticPaths = async () => (await getApps()).map((app) => ({ params: { app: app.id }, props: { app } }));

export const GET: APIRoute<{ app: AppEntry }> = ({ props }) => rssOf(props.app);
