import type { APIRoute } from 'astro';
import { linkablePages } from '@/lib/content/all-pages';
import { absolute } from '@/lib/content/publication';
import { codeAsPng, codeAsSvg } from '@/lib/content/qr-codes';
import { qrPath } from '@/lib/qr';

/** A QR code of each page that people link to, for posters and leaflets: SVG for print, PNG for a document. */
export async function getStaticPaths() {
  const pages = (await linkablePages()).flatMap((group) => group.pages);
  return pages.flatMap(({ path }) =>
    (['svg', 'png'] as const).map((type) => ({
      params: { file: qrPath(path, type).replace('/downloads/qr/', '') },
      props: { address: absolute(path), type },
    })),
  );
}

export const GET: APIRoute<{ address: string; type: 'svg' | 'png' }> = async ({ props: { address, type } }) =>
  new Response(type === 'svg' ? codeAsSvg(address) : await codeAsPng(address));
