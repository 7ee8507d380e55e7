/** A QR code as one path in a square of `size` units, with the quiet edge that cameras need. Loads its library with it. */
import QRCode from 'qrcode/lib/core/qrcode.js';

const edge = 4;
/** More and a phone's camera cannot tell the squares apart on a phone's screen. */
const largestVersion = 25;

export type Code = { size: number; path: string };

/** The code of a text; undefined when it is too long for one that can be read. */
export function codeOf(text: string): Code | undefined {
  let made;
  try {
    made = QRCode.create(text, { errorCorrectionLevel: 'L' });
  } catch {
    return undefined;
  }
  if (made.version > largestVersion) return undefined;
  const { size, data } = made.modules;
  let path = '';
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      let length = 0;
      while (column + length < size && data[row * size + column + length]) length++;
      if (length > 0) path += `M${column + edge} ${row + edge}h${length}v1h-${length}z`;
      column += length;
    }
  return { size: size + 2 * edge, path };
}
