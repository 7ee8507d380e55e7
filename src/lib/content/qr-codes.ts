import QRCode from 'qrcode/lib/core/qrcode.js';
import { render } from 'qrcode/lib/renderer/svg-tag.js';

type Code = ReturnType<typeof QRCode.create>;

/** M still reads with a crease or a coffee ring; four modules of quiet edge are what the standard asks for. */
const options = { errorCorrectionLevel: 'M', margin: 4 } as const;
export const quietEdge = options.margin;
const side = 600; // pixels

const made = new Map<string, Code>();

/** The code of an address; worked out once, since an address is drawn as SVG and PNG, or on two sheets. */
export function codeOf(address: string): Code {
  const code = made.get(address) ?? QRCode.create(address, options);
  made.set(address, code);
  return code;
}

/** The code of an address as an SVG file, for print. */
export const codeAsSvg = (address: string): string => render(codeOf(address), options);

/** The code of an address as a grey PNG, for a document. */
export async function codeAsPng(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { size, data } = codeOf(address).modules;
  const width = size + 2 * options.margin;
  const modules = Buffer.alloc(width * width, 255);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) if (data[y * size + x]) modules[(y + options.margin) * width + x + options.margin] = 0;
  const { default: sharp } = await import('sharp');
  const picture = sharp(modules, { raw: { width, height: width, channels: 1 } }).resize(side, side, { kernel: 'nearest' });
  return new Uint8Array(await picture.toColourspace('b-w').png({ compressionLevel: 9, palette: true, colours: 2 }).toBuffer());
}
