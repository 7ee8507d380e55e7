import type { APIRoute } from 'astro';
import { toString } from 'qrcode';
import QRCode from 'qrcode/lib/core/qrcode.js';
import sharp from 'sharp';
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
const side = 600; // pixels

/** In grey, by sharp: half the bytes and half the time of the library's own picture in colours. */
async function picture(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { size, data } = QRCode.create(address, options).modules;
  const width = size + 2 * options.margin;
  const grey = new Uint8Array(width * width).fill(255);
  data.forEach((dark, at) => {
    if (dark) grey[(Math.floor(at / size) + options.margin) * width + (at % size) + options.margin] = 0;
  });
  const image = sharp(grey, { raw: { width, height: width, channels: 1 } }).resize(side, side, { kernel: 'nearest' });
  return new Uint8Array(await image.toColourspace('b-w').png({ compressionLevel: 9 }).toBuffer());
}

export const GET: APIRoute<{ address: string; type: 'svg' | 'png' }> = async ({ props: { address, type } }) =>
  new Response(type === 'svg' ? await toString(address, { ...options, type: 'svg' }) : await picture(address));
