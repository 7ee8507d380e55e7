// How a fault is planted in a copy of the built site, or of the sources.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes text of a file of the site. Throws when the text is not there, so that no fault passes unplanted. */
export const swap = (file, from, to) => (folder) => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = typeof from === 'string' ? before.replace(from, typeof to === 'string' ? () => to : to) : before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from}: mend this entry`);
  writeFileSync(path, after);
  for (const packed of ['.br', '.gz']) rmSync(path + packed, { force: true });
};
export const asset = (folder, pattern) => {
  const found = readdirSync(join(folder, '_astro')).find((name) => pattern.test(name));
  if (!found) throw new Error(`no file of _astro is like ${pattern}: mend this entry`);
  return `_astro/${found}`;
};
export const swapAsset = (pattern, from, to) => (folder) => swap(asset(folder, pattern), from, to)(folder);
/** The styles that every page has, in each sheet that holds them: bundlers name it as they like. */
export const swapStyle = (from, to) => (folder) => {
  const found = readdirSync(join(folder, '_astro')).filter(
    (name) => name.endsWith('.css') && readFileSync(join(folder, '_astro', name), 'utf8').includes('.skip-link'),
  );
  if (found.length === 0) throw new Error('no style sheet has .skip-link: mend this entry');
  for (const name of found) swap(`_astro/${name}`, from, to)(folder);
};
