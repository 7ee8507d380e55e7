import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileOfPath, offlineFolder, offlineLink, offlinePage, relative } from '../lib/offline.ts';
import { inWords } from '../lib/days.ts';
import type { Settings } from '../settings.ts';
import { checksumsName, sumLine } from './checksums.ts';
import { builtFiles, builtPages, type BuiltPage } from './support/built-pages.ts';

/** What the copy is made of: pages for people, styles, pictures. What only a server or another site can use stays out. */
const isPage = (path: string) => path !== '/404.html' && !path.startsWith('/embed/');
const isAsset = (file: string) => /\.(css|svg|png|webp|avif|woff2)$/.test(file) && !/^\/(embed|pagefind|share|downloads)\//.test(file);
/** From a file there is no "self", and nothing runs in the copy: a policy that says just that. */
const policy = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/** The zip's address. */
export const zipAddress = '/downloads/offline-site.zip';

type Copy = { parse: typeof import('linkedom').parseHTML; files: ReadonlySet<string>; settings: Settings; site: string };

/** What a page in the copy is without: scripts and what needs them, ready PDFs (the zip would be many times the size), ways to files it has not. */
const leftOut = [
  'script:not([type="application/ld+json"])',
  '.needs-js',
  '[data-ready-pdf]',
  'link[rel=alternate]',
  'link[rel=manifest]',
  '[data-search]',
].join(',');

/** A page of the site as it stands in the copy: no scripts, no control that needs one, links that open from a file system. */
function offlineHtml(page: BuiltPage, { parse, files, settings, site }: Copy): string {
  const { document } = parse(page.html);
  const file = fileOfPath(page.path);
  for (const node of document.querySelectorAll(leftOut)) node.remove();
  // A browser that shows a file says it runs scripts, and the policy stops them: style sheets would hide what stands in for them.
  for (const node of document.querySelectorAll('.without-js')) node.classList.remove('without-js');
  for (const name of ['data-later', 'data-later-parts']) document.body.removeAttribute(name);
  document.querySelector('meta[http-equiv="content-security-policy" i]')?.setAttribute('content', policy);
  for (const name of ['href', 'src'])
    for (const node of document.querySelectorAll(`[${name}]:not([rel=canonical])`)) {
      const link = node.getAttribute(name) ?? '';
      node.setAttribute(
        name,
        offlineLink(link, file, settings.base, (target) => files.has(target), site),
      );
    }
  for (const node of document.querySelectorAll('link[crossorigin]')) node.removeAttribute('crossorigin');
  const note = document.createElement('p');
  note.className = 'offline-note';
  const link = document.createElement('a');
  link.setAttribute('href', relative(file, fileOfPath(offlinePage)));
  link.textContent = `This is a copy made on ${inWords(settings.buildDay)}. Is it still right?`;
  note.append(link);
  document.querySelector('main')?.prepend(note);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}

/** The page that stands on top of the copy, so that it is found beside index.html. */
const readMe = (settings: Settings): string =>
  `<!doctype html>\n<html lang="${settings.site.language}"><head><meta charset="utf-8"><title>Read me first</title><meta http-equiv="refresh" content="0; url=${fileOfPath(offlinePage)}"></head><body><p><a href="${fileOfPath(offlinePage)}">About this copy: how old it is, and how to use it</a></p></body></html>\n`;

/** SHA256SUMS of the copy's own files: the pages differ from those that the site's list names. */
const sumsOf = (content: Readonly<Record<string, Uint8Array>>): string =>
  Object.entries(content)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => sumLine(bytes, path))
    .join('');

/** Writes /downloads/offline-site.zip: the site to unpack on a USB stick and open with a double click. Same bytes for the same pages. */
export const offlineZip = (settings: Settings): AstroIntegration => ({
  name: 'offline-zip',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (!settings.zip) return;
      const [{ parseHTML }, { strToU8, zipSync }] = await Promise.all([import('linkedom'), import('fflate')]); // no other build waits for them
      const folder = fileURLToPath(dir);
      const pages = (await builtPages(folder)).filter(({ path }) => isPage(path));
      const assets = (await builtFiles(folder)).filter(isAsset).map((path) => path.slice(1));
      const files = new Set([...assets, ...pages.map(({ path }) => fileOfPath(path))]);
      const copy = { parse: parseHTML, files, settings, site: new URL(settings.base, settings.address).href };
      const content: Record<string, Uint8Array> = { 'READ-ME-FIRST.html': strToU8(readMe(settings)) };
      for (const page of pages) content[fileOfPath(page.path)] = strToU8(offlineHtml(page, copy));
      for (const asset of assets) content[asset] = new Uint8Array(await readFile(join(folder, asset)));
      content[checksumsName] = strToU8(sumsOf(content));
      // The build's day at noon: a zip holds local times from 1980 on, and the same day must give the same bytes.
      const [year = 0, month = 1, day = 1] = settings.buildDay.split('-').map(Number);
      const zip = zipSync({ [offlineFolder]: content }, { level: 9, mtime: new Date(year, month - 1, day, 12) });
      const file = join(folder, zipAddress);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, zip);
      logger.info(`${pages.length} pages, ${Math.round(zip.length / 1000)} KB`);
    },
  },
});
