import type { APIRoute } from 'astro';
import { codeAsPng } from '@/lib/content/qr-codes';
import { qrRoutes } from '@/lib/content/qr-routes';

/** A QR code for a document. */
export const getStaticPaths = qrRoutes;
export const GET: APIRoute<{ address: string }> = ({ props: { address } }) => new Response(codeAsPng(address));
