import type { APIRoute } from 'astro';
import tokens from '@/styles/tokens.css?raw';
import { themeStyles } from '@/lib/embed-themes';

/** Light and dark as themes that a host page can choose. The embeds hold them themselves now; this address stays, as every address does. */
export const GET: APIRoute = () => new Response(themeStyles(tokens));
