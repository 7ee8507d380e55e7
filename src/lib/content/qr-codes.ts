import { correction, generate, type Bitmap2D } from 'lean-qr';
import { quietEdge, squaresOf, type Squares } from '../qr-squares.ts';
import { squaresAsPng } from './squares-png.ts';

const side = 600; // pixels at most

const made = new Map<string, Bitmap2D>();

/** The code of an address; worked out once, since an address is drawn as SVG and PNG, or on two sheets. */
function codeOf(address: string): Bitmap2D {
  // M still reads with a crease or a coffee ring.
  const code = made.get(address) ?? generate(address, { minCorrectionLevel: correction.M });
  made.set(address, code);
  return code;
}

/** The code of an address, to be drawn on a page. */
export const squaresOfAddress = (address: string): Squares => squaresOf(codeOf(address));

/** The code of an address as an SVG file, for print. */
export function codeAsSvg(address: string): string {
  const { size, path } = squaresOfAddress(address);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`;
}

/** The code of an address as a PNG of black and white, for a document. */
export function codeAsPng(address: string): Uint8Array<ArrayBuffer> {
  const code = codeOf(address);
  const size = code.size + 2 * quietEdge;
  return squaresAsPng(size, Math.floor(side / size), (x, y) => code.get(x - quietEdge, y - quietEdge));
}
