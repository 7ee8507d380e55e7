import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, nginxFile, redirectsFile } from '../lib/host-files.ts';
import type { Settings } from '../settings.ts';
import { readRedirects } from './support/redirects.ts';

/** What Cloudflare must not upload: it compresses by itself, and the notes for other hosts are not for readers. */
const assetsIgnore = '*.br\n*.gz\n_nginx.conf\n';

/** Writes headers and redirects for each host into the built site (docs/hosting.md). */
export const hostFiles = (settings: Settings): AstroIntegration => ({
  name: 'host-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const redirects = readRedirects(settings.contentDir);
      const entries = (await readdir(folder, { withFileTypes: true })).map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
      const parts = entries.filter((name) => !/^[._]/.test(name) || name === '_astro/').sort();
      const files = {
        _headers: headersFile(parts, settings.base),
        _redirects: redirectsFile(redirects, settings.base),
        '_nginx.conf': nginxFile(redirects, settings.base),
        '.assetsignore': assetsIgnore,
      };
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    },
  },
});
