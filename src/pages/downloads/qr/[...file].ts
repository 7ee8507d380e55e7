import type { APIRoute } from 'astro';
import { toBuffer, toString } from 'qrcode';
import { linkablePages } from '@/lib/content/all-pages';
import { absolute } from '@/lib/content/publication';
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

/** M still reads with a crease or a coffee ring; four modules of quiet edge are what the standard asks for. */
const options = { errorCorrectionLevel: 'M', margin: 4 } as const;
/** Grey, each line as its difference from the one above: half the bytes in a third of the time of trying every way. */
const grey = { colorType: 0, filterType: 2, deflateLevel: 9 };

export const GET: APIRoute<{ address: string; type: 'svg' | 'png' }> = async ({ props: { address, type } }) =>
  type === 'svg'
    ? new Response(await toString(address, { ...options, type: 'svg' }))
    : new Response(new Uint8Array(await toBuffer(address, { ...options, width: 600, rendererOpts: { ...grey } })));
