import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxFile, redirectPage, redirectsFile } from '../lib/host-files.ts';
import type { Settings } from '../settings.ts';
import { readRedirects } from './support/redirects.ts';

/** What Cloudflare must not upload: it compresses by itself, and the notes for other hosts are not for readers. */
const assetsIgnore = '*.br\n*.gz\n_nginx.conf\n';

/** Parts of the site whose names look like a note for a host. */
const parts = ['_astro/', '.well-known/'];

/** Writes headers and redirects for each host into the built site (docs/hosting.md), and pages in place of redirects if asked (REDIRECT_PAGES). */
export const hostFiles = (settings: Settings): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const redirects = readRedirects(settings.contentDir);
      if (settings.redirectPages) for (const redirect of redirects) await writeRedirectPage(folder, redirect, settings);
      const entries = (await readdir(folder, { withFileTypes: true })).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
      const shown = entries.filter((name) => !/^[._]/.test(name) || parts.includes(name)).sort();
      const files = {
        _headers: headersFile(shown, settings.base),
        _redirects: redirectsFile(redirects, settings.base),
        '_nginx.conf': nginxFile(redirects, settings.base),
        '.assetsignore': assetsIgnore,
      };
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    },
  },
});

async function writeRedirectPage(folder: string, { from, to }: { from: string; to: string }, settings: Settings) {
  if (from.includes('#') || !from.endsWith('/')) return;
  const place = join(folder, from);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'index.html'), redirectPage(new URL(`${settings.base}${to.slice(1)}`, settings.address).href, settings.site.name));
}
