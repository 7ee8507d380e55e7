import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { readPartner } from './partner.ts';
import { isoDay } from './schema/day.ts';
import { site as siteSchema } from './schema/site.ts';

/**
 * Every setting of a build, read once from the environment. For the build and its integrations alone: it needs Node.
 *
 * CONTENT_DIR  folder of the content (default: content)
 * OUT_DIR      folder the site is written to (default: dist)
 * SITE         the site's address (default: `address` in site.yaml)
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
function readSettings(env: NodeJS.ProcessEnv) {
  const contentDir = env['CONTENT_DIR'] ?? 'content';
  const buildDay = env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10);
  if (!isoDay.safeParse(buildDay).success) throw new Error(`BUILD_DAY is "${buildDay}": write a day such as 2026-11-23`);

  const file = resolve(contentDir, 'site.yaml');
  const parsed = siteSchema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`${contentDir}/site.yaml is not right:\n${issues.join('\n')}`);
  }
  const address = env['SITE'] ?? parsed.data.address;
  if (!URL.canParse(address)) throw new Error(`SITE is "${address}": write a whole address such as https://guide.example`);
  const base = env['BASE'] ?? '/';
  if (!base.startsWith('/')) throw new Error(`BASE is "${base}": write a path that starts with a slash, such as /guide/`);

  return {
    contentDir,
    outDir: env['OUT_DIR'] ?? 'dist',
    address: new URL(address).origin,
    base: base.endsWith('/') ? base : `${base}/`,
    buildDay,
    pdfs: env['PDFS'] === '1',
    sharePictures: env['SHARE_PICTURES'] === '1',
    redirectPages: env['REDIRECT_PAGES'] === '1',
    partner: env['PARTNER'] ? readPartner(env['PARTNER']) : undefined,
    compress: env['COMPRESS'] !== '0',
    zip: env['ZIP'] !== '0',
    offline: env['OFFLINE'] !== '0',
    site: parsed.data,
  } as const;
}

export const settings = readSettings(process.env);
export type Settings = typeof settings;
