import { z } from 'astro/zod';
import { partialDate } from './day.ts';
import { text } from './text.ts';

export const sourceKinds = ['official', 'government', 'police', 'charity', 'press', 'other'] as const;

/** A publication that a claim rests on. It stands in the file that cites it. */
export const source = z.strictObject({
  title: text,
  publisher: text,
  /** The title's language where it is not English, as pages name languages: de, da. WCAG 2.2, 3.1.2. */
  lang: z
    .string()
    .regex(/^[a-z]{2}$/, { error: 'write the two letters of the language, as in de' })
    .optional(),
  /** Null where there is none, or where only a copy or a translation was read: then it is cited, not linked. */
  url: z.url({ protocol: /^https?$/, error: 'write the whole address, with https://, or null' }).nullable(),
  kind: z.enum(sourceKinds, { error: `choose one of: ${sourceKinds.join(', ')}` }),
  /** The date the page itself states; null where it states none. */
  dated: partialDate.nullable(),
  /** In one line: what this source was used for. For editors, not shown. */
  established: text,
});

export const sources = z.record(z.string(), source);

export type Source = z.infer<typeof source>;
export type Sources = z.infer<typeof sources>;

type Issue = { code: 'custom'; path: (string | number)[]; message: string; input?: unknown };

/**
 * Finds every `sources: [...]` list inside `value` and reports those that name a source the file does not list,
 * and listed sources that nothing cites. `cited` holds further ids, such as those a guide's prose cites.
 * @param value the whole file, its own list under the top-level key `sources`
 */
export function citationIssues(value: { sources: Sources }, cited?: Iterable<string>): Issue[] {
  const issues: Issue[] = [];
  const used = new Set<string>(cited);
  const visit = (node: unknown, path: (string | number)[]) => {
    if (Array.isArray(node)) node.forEach((item, index) => visit(item, [...path, index]));
    else if (node && typeof node === 'object')
      for (const [key, child] of Object.entries(node)) {
        if (path.length === 0 && key === 'sources') continue;
        if (key !== 'sources' || !Array.isArray(child)) visit(child, [...path, key]);
        else
          for (const [index, name] of child.entries()) {
            used.add(String(name));
            if (!Object.hasOwn(value.sources, String(name)))
              issues.push({
                code: 'custom',
                path: [...path, key, index],
                message: `there is no source "${String(name)}" in this file: add it under sources, or correct the name`,
              });
          }
      }
  };
  visit(value, []);
  if (cited === undefined)
    for (const name of Object.keys(value.sources))
      if (!used.has(name))
        issues.push({
          code: 'custom',
          path: ['sources', name],
          message: `nothing in this file cites the source "${name}": cite it, or take it out`,
        });
  return issues;
}
