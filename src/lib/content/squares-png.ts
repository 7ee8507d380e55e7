import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const grey = 0;

/** A chunk: how long it is, its name, what it holds, and the check of both. */
function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(content.length);
  whole.set(named, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/**
 * Large squares as a PNG of one bit a pixel (https://www.w3.org/TR/png-3/). Each row is drawn once and then repeated:
 * asked pixel by pixel, as lean-qr's own export does, a hundred codes took half a second of a build.
 * @param size squares on a side
 * @param scale pixels on the side of a square
 * @param isDark whether the square in a column and a row is black
 */
export function squaresAsPng(size: number, scale: number, isDark: (x: number, y: number) => boolean): Uint8Array<ArrayBuffer> {
  const side = size * scale;
  const row = 1 + Math.ceil(side / 8); // the first byte says that a row is not told by others
  const bits = Buffer.alloc(row * side);
  for (let y = 0; y < size; y++) {
    const first = bits.subarray(row * y * scale).subarray(0, row);
    for (let at = 0; at < side; at++) if (!isDark(Math.floor(at / scale), y)) first[1 + (at >> 3)] = (first[1 + (at >> 3)] ?? 0) | (0x80 >> (at & 7));
    for (let copy = 1; copy < scale; copy++) bits.set(first, row * (y * scale + copy));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, grey], 8);
  return new Uint8Array(Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(bits)), chunk('IEND', Buffer.alloc(0))]));
}
