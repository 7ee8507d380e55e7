import { existsSync } from 'node:fs';
import { readYaml } from '../../content-files.ts';
import { redirects as schema, type Redirects } from '../../schema/redirects.ts';

/**
 * content/redirects.yaml; none where there is no such file. Throws with what to correct.
 * @param contentDir folder of the content
 */
export function readRedirects(contentDir: string): Redirects {
  const file = `${contentDir}/redirects.yaml`;
  return existsSync(file) ? readYaml(file, schema) : [];
}
