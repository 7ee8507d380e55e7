import type { APIRoute } from 'astro';
import { codeAsSvg } from '@/lib/content/qr-codes';
import { qrRoutes } from '@/lib/content/qr-routes';

/** A QR code for posters and leaflets: it stays sharp at any size. */
export const getStaticPaths = qrRoutes;
export const GET: APIRoute<{ address: string }> = ({ props: { address } }) => new Response(codeAsSvg(address));
