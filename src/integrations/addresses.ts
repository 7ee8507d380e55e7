import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { brokenPromise, compare, publishedAddresses, readRecord } from '../lib/addresses.ts';
import { redirectPage } from '../lib/host-files.ts';
import type { Settings } from '../settings.ts';
import { builtFiles, builtPages } from './support/built-pages.ts';
import { readRedirects } from './support/redirects.ts';

/** The promised addresses of a built site. */
export async function addressesOf(folder: string): Promise<string[]> {
  const pages = await builtPages(folder);
  return publishedAddresses(await builtFiles(folder), new Map(pages.map(({ path, html }) => [path, html])));
}

/** An old anchor put where the new one is. */
function withAnchor(html: string, old: string, now: string): string {
  const place = new RegExp(`(<[a-z][^>]*\\sid="${now}"[^>]*>)`);
  return html.replace(place, `$1<span id="${old}"></span>`);
}

/** Keeps the promise that addresses work for ever: fails the build when one is gone, and puts old anchors where they lead now. */
export const addresses = (settings: Settings): AstroIntegration => ({
  name: 'addresses',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const redirects = readRedirects(settings.contentDir);
      for (const page of await builtPages(folder)) {
        const anchors = redirects.filter(({ from }) => from.startsWith(`${page.path}#`));
        const html = anchors.reduce((text, { from, to }) => withAnchor(text, from.split('#')[1] ?? '', to.split('#')[1] ?? ''), page.html);
        if (html !== page.html) await writeFile(page.file, html);
      }
      const anchorTargets = redirects.filter(({ from }) => from.includes('#')).map(({ to }) => to);
      const recordFile = `${settings.contentDir}/addresses.txt`;
      const recorded = existsSync(recordFile) ? readRecord(readFileSync(recordFile, 'utf8')) : [];
      const published = await addressesOf(folder);
      const { dropped, fresh, broken } = compare(recorded, [...published, ...(await otherAnchors(folder, anchorTargets))], redirects);
      if (broken.length) throw new Error(`content/redirects.yaml is not right:\n  ${broken.join('\n  ')}`);
      if (dropped.length) throw new Error(brokenPromise(dropped));
      if (recorded.length && fresh.length)
        logger.warn(`${fresh.length} new addresses are not promised yet, such as ${fresh[0]}: run npm run addresses:record and commit ${recordFile}`);
      if (settings.redirectPages) for (const redirect of redirects) await writeRedirectPage(folder, redirect, settings);
      logger.info(`${recorded.length} addresses kept, ${redirects.length} redirects`);
    },
  },
});

/** Those targets that are there although nobody may link to them by name, such as #what-changed. */
async function otherAnchors(folder: string, targets: readonly string[]): Promise<string[]> {
  const pages = new Map((await builtPages(folder)).map(({ path, html }) => [path, html]));
  return targets.filter((target) => {
    const [path = '', anchor = ''] = target.split('#');
    return pages.get(path)?.includes(`id="${anchor}"`);
  });
}

async function writeRedirectPage(folder: string, { from, to }: { from: string; to: string }, settings: Settings) {
  if (from.includes('#') || !from.endsWith('/')) return;
  const place = join(folder, from);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), redirectPage(new URL(`${settings.base}${to.slice(1)}`, settings.address).href, settings.site.name));
}
