import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { redirects as schema, type Redirects } from '../../schema/redirects.ts';

/**
 * content/redirects.yaml; none where there is no such file. Throws with what to correct.
 * @param contentDir folder of the content
 */
export function readRedirects(contentDir: string): Redirects {
  const file = `${contentDir}/redirects.yaml`;
  if (!existsSync(file)) return [];
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')) ?? undefined);
  if (!result.success) {
    const issues = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`${file} is not right:\n${issues.join('\n')}`);
  }
  return result.data;
}
