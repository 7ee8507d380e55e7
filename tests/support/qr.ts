import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { documentOf } from './site.ts';

const { PNG } = createRequire(import.meta.url)('pngjs') as { PNG: { sync: { read: (bytes: Buffer) => { width: number; height: number; data: Buffer } } } };

export const has = (command: string) => spawnSync('which', [command]).status === 0;

/** What a decoder reads in the code on a page of a PDF, as it would be printed. Needs pdftoppm. */
export function codeInPdf(file: string, page: number, folder: string): string | undefined {
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
  const { width, height, data } = PNG.sync.read(readFileSync(`${name}.png`));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** The same from the drawing in a built page. */
export function codeOnPage(path: string): string | undefined {
  const svg = documentOf(path).querySelector('[data-paper-code]');
  const size = Number(svg?.getAttribute('viewBox')?.split(' ')[2]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of (svg?.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return jsQR(data, width, width)?.data;
}
