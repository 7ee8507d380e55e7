import type { Edition } from '../../lib/kept-copy.ts';
import { editionFile, pdfsIn } from '../../lib/kept-pdfs.ts';
import { href } from '../../lib/urls.ts';
import { copies } from '../state/offline-copy.ts';

export type KeptPdfs = { held: number; total: number; bytes: number };

/**
 * How many PDFs the newest whole copy of the guide holds, of how many there are, and how many bytes all of them are.
 * Undefined where there is no copy, or where its edition has no PDFs. Rejects where a browser has no caches.
 */
export async function keptPdfs(): Promise<KeptPdfs | undefined> {
  for (const name of (await copies()).reverse()) {
    const cache = await caches.open(name);
    const edition = (await (await cache.match(href(`/${editionFile}`)))?.json()) as Edition | undefined;
    if (!edition) continue; // it is being fetched
    const { files, bytes } = edition.pdfs;
    const total = Object.keys(files).length;
    return total > 0 ? { held: (await pdfsIn(cache)).length, total, bytes } : undefined;
  }
  return undefined;
}
