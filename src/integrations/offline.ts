import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, digestLength, isKept, isPdf, type Digests, type Edition } from '../lib/kept-copy.ts';
import type { Settings } from '../settings.ts';
import { builtFiles } from './support/built-pages.ts';
import { drawIcons, writeIcons, writeManifest } from './support/installable.ts';

/** As the browser works it out (lib/kept-copy.ts), at once. */
const digestOf = (content: string | Uint8Array) => hash('sha256', content, 'hex').slice(0, digestLength);

/** The edition that a built folder holds: the address and digest of every file a reader keeps or may keep. */
export async function editionOf(folder: string, base: string): Promise<Edition> {
  const names = (await builtFiles(folder)).map((path) => path.slice(1));
  const files: Digests = {};
  for (const name of names.filter(isKept)) files[addressOf(name, base)] = digestOf(readFileSync(join(folder, name)));
  const pdfs: Edition['pdfs'] = { bytes: 0, files: {} };
  for (const name of names.filter(isPdf)) {
    const content = readFileSync(join(folder, name));
    pdfs.bytes += content.length;
    pdfs.files[addressOf(name, base)] = digestOf(content);
  }
  return { version: digestOf(JSON.stringify({ files, pdfs })), files, pdfs };
}

/** One script file, with what it imports, made ready for the browser. */
async function bundled(source: string): Promise<string> {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry: fileURLToPath(new URL(source, import.meta.url)), formats: ['iife'], name: 'copy' } },
  });
  const chunk = [built].flat().flatMap((result) => ('output' in result ? result.output : []))[0];
  if (chunk?.type !== 'chunk') throw new Error(`${source} could not be bundled`);
  return chunk.code;
}

/** The text of sw.js: the edition, then the worker that keeps it. */
export const workerText = async (edition: Edition): Promise<string> =>
  `const edition=${JSON.stringify(edition)};\n${await bundled('../islands/offline/worker.ts')}`;

/** The text of sw.js that withdraws all copies. */
export const retiringText = (): Promise<string> => bundled('../islands/offline/retire.ts');

/**
 * Makes the site one that can be kept on a phone: icons, manifest, and a service worker that knows every file.
 * After the search index, before the compression. OFFLINE=0 publishes the worker that deletes all copies instead.
 * What a page becomes after that is another edition to the worker, which would refuse it.
 */
export function offline(settings: Settings): AstroIntegration {
  let drawn: Promise<Map<string, Buffer>>;
  return {
    name: 'offline',
    hooks: {
      'astro:build:start': () => {
        if (!settings.offline) return;
        drawn = drawIcons(); // on threads of their own, while pages are built
        drawn.catch(() => undefined); // said at the end
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (!settings.offline) {
          await writeFile(join(folder, 'sw.js'), await retiringText());
          logger.warn('OFFLINE=0: copies that readers kept delete themselves at their next visit');
          return;
        }
        await writeIcons(folder, await drawn);
        await writeManifest(folder, settings);
        const edition = await editionOf(folder, settings.base);
        await writeFile(join(folder, 'sw.js'), await workerText(edition));
        logger.info(`${Object.keys(edition.files).length} files can be kept on a phone, edition ${edition.version}`);
      },
    },
  };
}
