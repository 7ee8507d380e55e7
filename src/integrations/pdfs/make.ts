import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import type { Download } from '../../lib/paper/downloads.ts';
import { chromiumArguments, findChromium } from '../chromium.mjs';
import { writeWhole } from '../support/whole-file.ts';
import { compose } from './compose.ts';
import { withDates } from './dates.ts';
import { blankPage, layoutSource, renderPdf } from './render.ts';

const atOnce = 2; // one tab for each core of a small machine
const sayEvery = 10;

export type PdfBuild = {
  /** Folder of the built site. */
  dir: string;
  /** Folder the PDFs go into. */
  out: string;
  downloads: readonly Download[];
  address: string;
  base: string;
  language: string;
  /** ISO day for the dates in the files. */
  day: string;
  /** Folder of what was made before, by content; null to make everything anew. */
  cache: string | null;
  say: (line: string) => void;
};

/** Makes the PDFs. Goes on after a fault; resolves to the faults, each with its file and pages. */
export async function makePdfs({ dir, out, downloads, address, base, language, day, cache, say }: PdfBuild): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  if (cache) mkdirSync(cache, { recursive: true });
  const faults: string[] = [];
  const started = Date.now();
  const queue = [...downloads];
  let [done, made] = [0, 0];

  const browser: Browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });
  const worker = async () => {
    const page = await blankPage(browser);
    for (let download = queue.shift(); download; download = queue.shift()) {
      try {
        const { html } = compose(dir, download, language);
        const place = `${address}${base.slice(0, -1)}${download.pages[0] ?? '/'}`;
        const key = createHash('sha256').update([browser.version(), layoutSource, download.layout, place, html].join('\n')).digest('hex');
        const kept = cache && join(cache, `${key}.pdf`);
        let pdf: Buffer;
        if (kept && existsSync(kept)) pdf = readFileSync(kept);
        else {
          ({ pdf } = await renderPdf(page, place, html, download));
          if (kept) await writeWhole(kept, pdf);
          made++;
        }
        writeFileSync(join(out, download.file), withDates(pdf, day));
      } catch (error) {
        faults.push(`${download.file}, from ${download.pages.join(' ')}: ${error instanceof Error ? error.message : String(error)}`);
      }
      if (++done % sayEvery === 0) say(`${done} of ${downloads.length} PDFs, ${Math.round((Date.now() - started) / 1000)} s`);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } finally {
    await browser.close();
  }
  say(`${downloads.length - faults.length} PDFs: ${made} made, the others as before, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return faults;
}
