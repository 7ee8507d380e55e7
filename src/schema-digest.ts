import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Eight letters that change with the schemas. Astro keeps entries as they were parsed, and notices by itself only a
 * change of content.config.ts: a new rule would not be asked of a file that has not changed.
 */
export function schemaDigest(folder = 'src/schema'): string {
  const digest = createHash('sha256');
  for (const file of readdirSync(folder).sort()) digest.update(readFileSync(join(folder, file)));
  return digest.digest('hex').slice(0, 8);
}

/**
 * Where Astro keeps what it parsed of a content folder: one place for each folder, since entries of another tree would
 * count as duplicates, and for each state of the schemas.
 */
export const cacheFolder = (contentDir: string): string => `./.cache/astro/${contentDir.replace(/\W+/g, '-')}-${schemaDigest()}`;
