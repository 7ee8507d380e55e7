/** A QR code for a phone's camera. Loads its library with it. */
import { correction, generate } from 'lean-qr';
import { squaresOf, type Squares } from '../../lib/qr-squares.ts';

/** More and a phone's camera cannot tell the squares apart on a phone's screen. */
const maxVersion = 25;

/** The code of a text; undefined when it is too long for one that can be read. */
export function codeOf(text: string): Squares | undefined {
  try {
    return squaresOf(generate(text, { minCorrectionLevel: correction.L, maxVersion }));
  } catch {
    return undefined;
  }
}
