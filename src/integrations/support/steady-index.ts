import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

export type IndexFile = { path: string; content: Uint8Array };

const mark = 'pagefind_dcd';
const hash = (bytes: Uint8Array, length: number) => createHash('sha256').update(bytes).digest('hex').slice(0, length);
const nameOf = (path: string) => path.replace(/^.*\//, '').replace(/\.pf_\w+$/, '');

/**
 * The files of a Pagefind index with its filter's values in order. Pagefind lists them as they fall, and names the file
 * and those that point at it by what they hold, so two builds of one site would differ (1.5.2). Throws when the files
 * are not as they were in that version.
 */
export function steady(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => path.endsWith('.pf_filter')).map((file) => inOrder(file, renamed));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta')).map((file) => pointing(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  return [
    ...filters,
    ...metas,
    ...others.map((file) => (file.path.endsWith('pagefind-entry.json') ? { ...file, content: replaced(file.content, renamed) } : file)),
  ];
}

function inOrder({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, mark.length).toString() !== mark) throw new Error(`${path} is not a filter as Pagefind 1.5 writes it`);
  const [name, values] = decode(bytes.subarray(mark.length)) as [string, [string, number[]][]];
  const body = Buffer.concat([Buffer.from(mark), encode([name, [...values].sort(([a], [b]) => (a < b ? -1 : 1))])]);
  return renaming(path, body, 7, renamed);
}

const pointing = ({ path, content }: IndexFile, renamed: Map<string, string>) => renaming(path, replaced(gunzipSync(content), renamed), 13, renamed);

/** The new names are as long as the old ones, so they can stand in their place. */
function replaced(bytes: Uint8Array, renamed: ReadonlyMap<string, string>): Buffer {
  let text = Buffer.from(bytes).toString('latin1');
  for (const [old, now] of renamed) text = text.replaceAll(old, now);
  return Buffer.from(text, 'latin1');
}

function renaming(path: string, body: Uint8Array, length: number, renamed: Map<string, string>): IndexFile {
  const old = nameOf(path).replace(/^pagefind\./, '');
  const now = `${old.split('_')[0]}_${hash(body, length)}`;
  if (now.length !== old.length) throw new Error(`${path} is not named as Pagefind 1.5 names it`);
  renamed.set(old, now);
  return { path: path.replace(old, now), content: gzipSync(body, { level: 9 }) };
}
