import type { APIRoute } from 'astro';
import { rssOf } from '@/lib/content/feeds';

export const GET: APIRoute = () => rssOf();
