import type { APIRoute } from 'astro';
import tokens from '@/styles/tokens.css?raw';
import { themeStyles } from '@/lib/embed-themes';

/** Light and dark as themes that a host page can choose. */
export const GET: APIRoute = () => new Response(themeStyles(tokens));
