import type { APIRoute } from 'astro';
import { jsonFeedOf } from '@/lib/content/feeds';

export const GET: APIRoute = () => jsonFeedOf();
