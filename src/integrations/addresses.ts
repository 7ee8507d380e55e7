import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { anchorsOf, brokenPromise, compare, publishedAddresses, readRecord } from '../lib/addresses.ts';
import { isPdf } from '../lib/kept-copy.ts';
import type { Settings } from '../settings.ts';
import { zipAddress } from './offline-zip.ts';
import { builtFiles, builtPage, builtPages } from './support/built-pages.ts';
import { installableAddresses } from './support/installable.ts';
import type { Made } from './support/page-worker.ts';
import { readRedirects } from './support/redirects.ts';

/** The promised addresses of a built site. */
export async function addressesOf(folder: string): Promise<string[]> {
  const pages = await builtPages(folder);
  return publishedAddresses(await builtFiles(folder), new Map(pages.map(({ path, html }) => [path, anchorsOf(html)])));
}

const isPdfAddress = (address: string) => isPdf(address.slice(1));

/**
 * Addresses that a setting takes away on purpose. Their promise holds for the next build that makes them.
 * @param recorded those we promise: the ready PDFs are known by name
 */
export const withdrawn = ({ offline, zip, pdfs }: Pick<Settings, 'offline' | 'zip' | 'pdfs'>, recorded: readonly string[]): string[] => [
  ...(offline ? [] : installableAddresses),
  ...(zip ? [] : [zipAddress]),
  ...(pdfs ? [] : recorded.filter(isPdfAddress)),
];

/** Keeps the promise that addresses work for ever: fails the build when one is gone. */
export const addresses = (settings: Settings, made: () => Promise<Made>): AstroIntegration => ({
  name: 'addresses',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const redirects = readRedirects(settings.contentDir);
      const anchors = new Map([...(await made()).facts].map(([path, facts]) => [path, facts.anchors]));
      const recordFile = `${settings.contentDir}/addresses.txt`;
      const recorded = existsSync(recordFile) ? readRecord(readFileSync(recordFile, 'utf8')) : [];
      const gone = new Set(recorded).intersection(new Set(withdrawn(settings, recorded)));
      const left = new Set(recorded).difference(gone);
      const published = publishedAddresses(await builtFiles(folder), anchors);
      const targets = redirects.map(({ to }) => to);
      const others = await otherAnchors(
        folder,
        targets.filter((to) => to.includes('#')),
      );
      const { dropped, fresh, broken } = compare([...left], [...published, ...others, ...targets.filter((to) => gone.has(to))], redirects);
      if (broken.length) throw new Error(`content/redirects.yaml is not right:\n  ${broken.join('\n  ')}`);
      if (dropped.length) throw new Error(brokenPromise(dropped));
      if (recorded.length && fresh.length)
        logger.warn(`${fresh.length} new addresses are not promised yet, such as ${fresh[0]}: run npm run addresses:record and commit ${recordFile}`);
      const missed = [...gone].filter((address) => !isPdfAddress(address));
      if (missed.length) logger.warn(`${missed.length} addresses are withdrawn by a setting (OFFLINE=0 or ZIP=0)`);
      const noPdfs = gone.size > missed.length ? `; ${gone.size - missed.length} PDFs are left to npm run build:pdf` : '';
      logger.info(`${left.size} addresses kept, ${redirects.length} redirects${noPdfs}`);
    },
  },
});

/** Those targets that are there although nobody may link to them by name, such as #what-changed. */
async function otherAnchors(folder: string, targets: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    targets.map(async (target) => {
      const [path = '', anchor = ''] = target.split('#');
      const page = await builtPage(folder, path);
      return page?.html.includes(`id="${anchor}"`) ? [target] : [];
    }),
  );
  return found.flat();
}
