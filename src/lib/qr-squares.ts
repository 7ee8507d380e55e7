import type { Bitmap2D } from 'lean-qr';

/** Light modules around a code; four are what cameras need (ISO/IEC 18004, "quiet zone"). */
export const quietEdge = 4;

/** A code to draw: the side of its square with the edge, in modules, and its dark modules as the path of an SVG. */
export type Squares = { size: number; path: string };

/** The squares of a code; dark modules side by side are one piece. */
export function squaresOf(code: Pick<Bitmap2D, 'size' | 'get'>): Squares {
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) {
      let run = 0;
      while (code.get(x + run, y)) run++; // light beyond its edge
      if (run > 0) path += `M${x + quietEdge} ${y + quietEdge}h${run}v1h-${run}z`;
      x += run;
    }
  return { size: code.size + 2 * quietEdge, path };
}
