import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** Folder of the built site under test. */
export const siteDir = process.env['OUT_DIR'] ?? 'dist';

/** Paths of every built page, such as /apps/whatsapp/ and /404.html. */
export function pagePaths(dir = siteDir): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

export const fileOf = (path: string, dir = siteDir): string => join(dir, path.endsWith('/') ? `${path}index.html` : path);
export const htmlOf = (path: string, dir = siteDir): string => readFileSync(fileOf(path, dir), 'utf8');
export const documentOf = (path: string, dir = siteDir): Document => parseHTML(htmlOf(path, dir)).document as unknown as Document;

/** Bytes over the wire: the brotli file where there is one, else the file. */
export function wireBytes(path: string, dir = siteDir): number {
  const file = fileOf(path, dir);
  return readFileSync(existsSync(`${file}.br`) ? `${file}.br` : file).length;
}

/** Scripts that a page fetches once its text has been painted (islands/page/later.ts). */
export const laterScripts = (page: Document): string[] => ['data-later', 'data-later-parts'].flatMap((name) => page.body.getAttribute(name)?.split(' ') ?? []);

/** Local scripts and styles a page loads, at once and later, with what its scripts import, as paths. */
export function assetsOf(path: string, dir = siteDir): { scripts: string[]; styles: string[] } {
  const page = documentOf(path, dir);
  const scripts = new Set<string>();
  const follow = (script: string) => {
    if (scripts.has(script)) return;
    scripts.add(script);
    for (const [, found = ''] of readFileSync(join(dir, script), 'utf8').matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^"'();]*?\bfrom\s*)?["'](\.[^"']+)["']/g,
    ))
      follow(join(script, '..', found));
  };
  for (const script of page.querySelectorAll('script[src]')) follow(script.getAttribute('src') ?? '');
  for (const script of laterScripts(page)) follow(script);
  return { scripts: [...scripts], styles: [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? '') };
}
