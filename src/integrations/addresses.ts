import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { anchorsOf, brokenPromise, compare, publishedAddresses, readRecord } from '../lib/addresses.ts';
import { redirectPage } from '../lib/host-files.ts';
import type { Settings } from '../settings.ts';
import { builtFiles, builtPages } from './support/built-pages.ts';
import type { Made } from './support/page-worker.ts';
import { readRedirects } from './support/redirects.ts';

/** The promised addresses of a built site. */
export async function addressesOf(folder: string): Promise<string[]> {
  const pages = await builtPages(folder);
  return publishedAddresses(await builtFiles(folder), new Map(pages.map(({ path, html }) => [path, anchorsOf(html)])));
}

/** An old anchor put where the new one is. */
function withAnchor(html: string, old: string, now: string): string {
  const place = new RegExp(`(<[a-z][^>]*\\sid="${now}"[^>]*>)`);
  return html.replace(place, `$1<span id="${old}"></span>`);
}

/** Keeps the promise that addresses work for ever: fails the build when one is gone, and puts old anchors where they lead now. */
export const addresses = (settings: Settings, made: () => Promise<Made>): AstroIntegration => ({
  name: 'addresses',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const redirects = readRedirects(settings.contentDir);
      const anchors = new Map([...(await made()).facts].map(([path, facts]) => [path, facts.anchors]));
      const moved = redirects.filter(({ from }) => from.includes('#'));
      for (const path of new Set(moved.map(({ from }) => pageOf(from)))) {
        const html = await readPage(folder, path);
        if (html === undefined) continue;
        const own = moved.filter(({ from }) => pageOf(from) === path);
        const now = own.reduce((text, { from, to }) => withAnchor(text, from.split('#')[1] ?? '', to.split('#')[1] ?? ''), html);
        await writeFile(fileOf(folder, path), now);
        anchors.set(path, anchorsOf(now));
      }
      const recordFile = `${settings.contentDir}/addresses.txt`;
      const recorded = existsSync(recordFile) ? readRecord(readFileSync(recordFile, 'utf8')) : [];
      const published = publishedAddresses(await builtFiles(folder), anchors);
      const others = await otherAnchors(
        folder,
        moved.map(({ to }) => to),
      );
      const { dropped, fresh, broken } = compare(recorded, [...published, ...others], redirects);
      if (broken.length) throw new Error(`content/redirects.yaml is not right:\n  ${broken.join('\n  ')}`);
      if (dropped.length) throw new Error(brokenPromise(dropped));
      if (recorded.length && fresh.length)
        logger.warn(`${fresh.length} new addresses are not promised yet, such as ${fresh[0]}: run npm run addresses:record and commit ${recordFile}`);
      if (settings.redirectPages) for (const redirect of redirects) await writeRedirectPage(folder, redirect, settings);
      logger.info(`${recorded.length} addresses kept, ${redirects.length} redirects`);
    },
  },
});

const pageOf = (address: string) => address.split('#')[0] ?? '';
const fileOf = (folder: string, path: string) => join(folder, path.replace(/\/$/, '/index.html'));
const readPage = async (folder: string, path: string) => (existsSync(fileOf(folder, path)) ? readFile(fileOf(folder, path), 'utf8') : undefined);

/** Those targets that are there although nobody may link to them by name, such as #what-changed. */
async function otherAnchors(folder: string, targets: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    targets.map(async (target) => {
      const html = await readPage(folder, pageOf(target));
      return html?.includes(`id="${target.split('#')[1] ?? ''}"`) ? [target] : [];
    }),
  );
  return found.flat();
}

async function writeRedirectPage(folder: string, { from, to }: { from: string; to: string }, settings: Settings) {
  if (from.includes('#') || !from.endsWith('/')) return;
  const place = join(folder, from);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), redirectPage(new URL(`${settings.base}${to.slice(1)}`, settings.address).href, settings.site.name));
}
