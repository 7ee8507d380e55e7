import { crc32, deflateSync, constants } from 'node:zlib';
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
export function codeAsPng(address: string): Uint8Array<ArrayBuffer> {
  const { size, data } = codeOf(address).modules;
  const edge = (module: number) => Math.ceil(((module + options.margin) * side) / (size + 2 * options.margin));
  // Each line is its difference from the one above (filter 2), so most are nought: quick to make and small.
  const filtered = Buffer.alloc(side * (side + 1));
  for (let y = 0; y < side; y++) filtered[y * (side + 1)] = 2;
  let above: Buffer = Buffer.alloc(side);
  const write = (y: number, line: Buffer) => {
    for (let x = 0; x < side; x++) filtered[y * (side + 1) + 1 + x] = (line[x] ?? 0) - (above[x] ?? 0);
    above = line;
  };
  write(0, Buffer.alloc(side, 255));
  for (let y = 0; y < size; y++) {
    const line = Buffer.alloc(side, 255);
    for (let x = 0; x < size; x++) if (data[y * size + x]) line.fill(0, edge(x), edge(x + 1));
    write(edge(y), line);
  }
  write(edge(size), Buffer.alloc(side, 255));
  return new Uint8Array(png(side, side, filtered));
}

/** A grey picture of 8 bits a pixel as a PNG file. https://www.w3.org/TR/png-3/ */
function png(width: number, height: number, filtered: Buffer): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const pixels = deflateSync(filtered, { level: 9, strategy: constants.Z_RLE });
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer<ArrayBuffer> {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
