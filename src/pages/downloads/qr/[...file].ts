import type { APIRoute } from 'astro';
import { PNG } from 'pngjs';
import { toString } from 'qrcode';
import QRCode from 'qrcode/lib/core/qrcode.js';
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

/** In grey, each line as its difference from the one above: a fiftieth of the time of the library's own picture, and half the bytes. */
const grey = { colorType: 0, inputColorType: 0, inputHasAlpha: false, filterType: 2 };

function picture(address: string): Uint8Array<ArrayBuffer> {
  const { size, data } = QRCode.create(address, options).modules;
  const edge = (module: number) => Math.ceil(((module + options.margin) * side) / (size + 2 * options.margin));
  const pixels = Buffer.alloc(side * side, 255);
  for (let y = 0; y < size; y++) {
    const line = edge(y) * side;
    for (let x = 0; x < size; x++) if (data[y * size + x]) pixels.fill(0, line + edge(x), line + edge(x + 1));
    for (let next = edge(y) + 1; next < edge(y + 1); next++) pixels.copyWithin(next * side, line, line + side);
  }
  return new Uint8Array(PNG.sync.write({ width: side, height: side, data: pixels }, grey));
}

export const GET: APIRoute<{ address: string; type: 'svg' | 'png' }> = async ({ props: { address, type } }) =>
  new Response(type === 'svg' ? await toString(address, { ...options, type: 'svg' }) : picture(address));
