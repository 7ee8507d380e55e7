import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { need } from './debian.ts';
import { documentOf } from './site.ts';

const { PNG } = createRequire(import.meta.url)('pngjs') as { PNG: { sync: { read: (bytes: Buffer) => { width: number; height: number; data: Buffer } } } };

/** What a decoder reads in the code on a page of a PDF, as it would be printed. */
export function codeInPdf(file: string, page: number, folder: string): string | undefined {
  need('pdftoppm', 'poppler-utils');
  const name = join(folder, 'page');
  // The head of the page at 200 dots an inch.
  spawnSync('pdftoppm', [
    '-r',
    '200',
    '-f',
    String(page),
    '-l',
    String(page),
    '-x',
    '0',
    '-y',
    '0',
    '-W',
    '1654',
    '-H',
    '420',
    '-singlefile',
    '-png',
    file,
    name,
  ]);
  return codeInPng(readFileSync(`${name}.png`));
}

/** The same from the bytes of a PNG. */
export function codeInPng(bytes: Buffer): string | undefined {
  const { width, height, data } = PNG.sync.read(bytes);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** The same from the drawing in a built page. */
export const codeOnPage = (path: string): string | undefined => codeInSvg(documentOf(path).querySelector('[data-paper-code]')?.outerHTML ?? '');

/** The same from the text of an SVG: a square that starts at 0 0, the dark modules in rows. */
export function codeInSvg(svg: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/i.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsQR(data, width, width)?.data;
}
