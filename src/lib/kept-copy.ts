/*
 * The copy of the guide that a reader keeps on the phone, apart from the browser: which files belong to it, what its
 * editions are called, and what the worker and a page tell each other. docs/offline.md says how it works.
 */

/** Digests of files by their address. */
export type Digests = Record<string, string>;

/** One edition of the whole site: a digest of all of it, the files of every copy, and the PDFs that a reader may keep as well. */
export type Edition = { version: string; files: Digests; pdfs: { bytes: number; files: Digests } };

/** Why files did not come. */
export type Trouble = 'full' | 'network';

/**
 * Told to every page that listens: all by the worker, but "gone" by the page where the reader deleted the copy.
 * "pdfs" comes after each PDF, and once when the worker stops: all are there, some did not come, or they were deleted.
 */
export type News =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'kept' }
  | { kind: 'gone' }
  | { kind: 'failed'; why: Trouble }
  | { kind: 'pdfs'; held: number; total: number; stopped?: 'done' | 'deleted' | Trouble };

/** Sent by a page to the worker. */
export const forgetMessage = 'forget';

export const channelName = 'safer-messages:offline';

/** Every cache of ours begins with this; one cache holds one edition. */
export const copyPrefix = 'safer-messages:copy:';
export const cacheName = (version: string): string => copyPrefix + version;

/**
 * Caches of ours that no open page can need once an edition is in use: all but it and the one before, whose
 * pages may still be open.
 * @param names all caches of the origin, oldest first
 */
export function outdated(names: readonly string[], version: string): string[] {
  const others = names.filter((name) => name.startsWith(copyPrefix) && name !== cacheName(version));
  return others.slice(0, -1);
}

/** What the copy leaves out, each with the reason. Paths of the built folder, without a slash in front. */
const leftOut: readonly [pattern: RegExp, why: string][] = [
  [/\.(br|gz|map)$/, 'the same files, packed for the wire'],
  [/^(embed|api|downloads)\/|^embed\.js$/, 'for other sites, and for paper; the PDFs only when the reader asks'],
  [/^apps\/[^/]+\/sheet\/\d{4}-/, 'past editions'],
  [/(^|\/)(feed\.(xml|json)|[^/]+\.(ics|md)|sitemap[^/]*\.xml|robots\.txt|llms[^/]*\.txt|checksums[^/]*|[^/]*sums\.txt)$/i, 'for programs'],
  [/^(\.well-known|share|og|qr)\//, 'for other sites'],
  [/^([._][^/]*|CNAME|SHA256SUMS|sw\.js)$/, 'for hosts'],
  [
    /^pagefind\/(?!pagefind\.js$|pagefind-entry\.json$|wasm\.(?!unknown)|(fragment|index|filter)\/|pagefind\.[^/]+\.pf_meta$)/,
    'parts of the search we do not use',
  ],
];

/** Whether a built file belongs to the copy. */
export const isKept = (file: string): boolean => !leftOut.some(([pattern]) => pattern.test(file));

/** Whether a built file is one of the PDFs that a reader may keep besides the copy. */
export const isPdf = (file: string): boolean => /^downloads\/[^/]+\.pdf$/.test(file);

/** The address of a built file: folders stand for their index. */
export const addressOf = (file: string, base: string): string => base + file.replace(/(^|\/)index\.html$/, '$1');

/** Files whose name changes with their content: an older edition's is as good as another's. */
export const isHashed = (path: string): boolean => /\/_astro\/|\/search\/words\/|\/pagefind\/(fragment|index|filter)\/|\.pf_meta$/.test(path);

/** Pieces of SHA-256 in base 16: long enough that no two editions of a file are taken for each other. */
export const digestLength = 12;

/** The digest of a file's bytes, in the browser and at build alike. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, digestLength / 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
