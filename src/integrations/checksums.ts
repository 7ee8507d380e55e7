import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './support/built-pages.ts';

export const checksumsName = 'SHA256SUMS';

/** A file in such a list, as sha256sum writes and reads it. */
export const sumLine = (bytes: Uint8Array, path: string): string => `${hash('sha256', bytes)}  ${path}\n`;

/** Writes SHA256SUMS over every file of the site, so that a mirror can be verified: sha256sum --check SHA256SUMS. Runs last. */
export const checksums = (): AstroIntegration => ({
  name: 'checksums',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const files = (await builtFiles(folder)).filter((path) => path !== `/${checksumsName}`);
      // At once: to wait for each of some thousand small files takes twice as long as to read it.
      const lines = files.map((path) => sumLine(readFileSync(join(folder, path)), path.slice(1)));
      await writeFile(join(folder, checksumsName), lines.join(''));
      logger.info(`${files.length} files in ${checksumsName}`);
    },
  },
});
