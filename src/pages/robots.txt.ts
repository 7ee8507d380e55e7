import type { APIRoute } from 'astro';
import { absolute } from '@/lib/content/publication';

/** Everything may be read and indexed, also by assistants: the dates go with it. */
export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
