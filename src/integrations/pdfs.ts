import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { downloadsOf } from '../lib/paper/downloads.ts';
import type { Settings } from '../settings.ts';

/** Prints the ready PDFs from the built pages when they were asked for (PDFS=1, npm run build:pdf). */
export const pdfs = (settings: Settings): AstroIntegration => ({
  name: 'pdfs',
  hooks: {
    'astro:build:done': async ({ dir, pages, logger }) => {
      if (!settings.pdfs) return;
      const { makePdfs } = await import('./pdfs/make.ts');
      const { address, base, buildDay: day, site } = settings;
      const faults = await makePdfs({
        dir: fileURLToPath(dir),
        out: fileURLToPath(new URL('downloads/', dir)),
        downloads: downloadsOf(pages.map(({ pathname }) => `/${pathname}`)),
        address,
        base,
        language: site.language,
        day,
        cache: '.cache/pdf',
        say: (line) => logger.info(line),
      });
      for (const fault of faults) logger.error(fault);
      if (faults.length > 0) throw new Error(`${faults.length} of the PDFs could not be made: see above`);
    },
  },
});
