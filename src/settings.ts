import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from './content-files.ts';
import { readPartner } from './partner.ts';
import { isoDay } from './schema/day.ts';
import { site as siteSchema } from './schema/site.ts';

/** An address that is nothing more than one; where it has a path the links would miss it. Throws with what to write instead. */
function originOf(address: string, name: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`${name} is "${address}": write a whole address such as https://guide.example`);
  if (url.href === `${url.origin}/`) return url.origin;
  const path = url.pathname === '/' ? '' : `, and its path in BASE: ${url.pathname.replace(/\/?$/, '/')}`;
  throw new Error(`${name} is "${address}": write the address alone, ${url.origin}${path}`);
}

/**
 * Every setting of a build, read once from the environment. For the build and its integrations alone: it needs Node.
 *
 * CONTENT_DIR  folder of the content (default: content)
 * OUT_DIR      folder the site is written to (default: dist)
 * SITE         the site's address, without a path (default: `address` in site.yaml)
 * BASE         path the site lives under, such as /guide/ (default: /)
 * BUILD_DAY    ISO day the site is built for (default: today, UTC)
 * PDFS         1 makes the ready PDFs too (npm run build:pdf); without them no page links to one
 * SHARE_PICTURES  1 makes the picture of each page that shows where it is shared (half a minute, kept in .cache)
 * REDIRECT_PAGES  1 also writes a page at each old address that leads on, for hosts that know no redirects
 * PARTNER      file of a partner's panel (docs/partners.md)
 * COMPRESS     0 leaves out the .br and .gz files (for trials and measurements)
 * ZIP          0 leaves out the copy for USB sticks, downloads/offline-site.zip (for measurements)
 * OFFLINE      0 withdraws the copy for phones: no button, and a worker that deletes what was kept (docs/offline.md)
 *
 * Throws with the name of the setting and what to write when one is wrong.
 */
export function readSettings(env: NodeJS.ProcessEnv) {
  const contentDir = env['CONTENT_DIR'] ?? 'content';
  const buildDay = env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10);
  if (!isoDay.safeParse(buildDay).success) throw new Error(`BUILD_DAY is "${buildDay}": write a day such as 2026-11-23`);

  const file = join(contentDir, 'site.yaml');
  if (!existsSync(file)) throw new Error(`CONTENT_DIR is "${contentDir}": there is no site.yaml in that folder`);
  const site = readYaml(file, siteSchema);
  const address = env['SITE'] === undefined ? originOf(site.address, `address in ${file}`) : originOf(env['SITE'], 'SITE');
  const base = env['BASE'] ?? '/';
  if (!base.startsWith('/')) throw new Error(`BASE is "${base}": write a path that starts with a slash, such as /guide/`);

  return {
    contentDir,
    outDir: env['OUT_DIR'] ?? 'dist',
    address,
    base: base.endsWith('/') ? base : `${base}/`,
    buildDay,
    pdfs: env['PDFS'] === '1',
    sharePictures: env['SHARE_PICTURES'] === '1',
    redirectPages: env['REDIRECT_PAGES'] === '1',
    partner: env['PARTNER'] ? readPartner(env['PARTNER']) : undefined,
    compress: env['COMPRESS'] !== '0',
    zip: env['ZIP'] !== '0',
    offline: env['OFFLINE'] !== '0',
    site,
  } as const;
}

export const settings = readSettings(process.env);
export type Settings = typeof settings;
