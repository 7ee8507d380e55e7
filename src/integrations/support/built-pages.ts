import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A page by its site-absolute path without the base, such as /apps/whatsapp/ or /404.html. */
export type RenderedPage = { path: string; html: string };
export type BuiltPage = RenderedPage & { file: string };

/** Every file of a built site as a site-absolute path, in order. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`) // Windows writes backslashes
    .sort();
}

/** Every page of a built site, in order of its path. */
export async function builtPages(folder: string): Promise<BuiltPage[]> {
  const files = (await builtFiles(folder)).filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'));
  return Promise.all(
    files.map(async (path) => {
      const file = join(folder, path);
      return { path: path.replace(/\/index\.html$/, '/'), file, html: await readFile(file, 'utf8') };
    }),
  );
}

/** One page of a built site by its path; undefined where there is none. */
export async function builtPage(folder: string, path: string): Promise<BuiltPage | undefined> {
  const file = join(folder, path.replace(/\/$/, '/index.html'));
  return existsSync(file) ? { path, file, html: await readFile(file, 'utf8') } : undefined;
}
