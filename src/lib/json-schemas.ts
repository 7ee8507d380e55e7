import { z } from 'astro/zod';
import { kinds, type Kind } from '../schema/kinds.ts';
import { rowOf, type FieldRow } from './handbook.ts';

/**
 * JSON Schemas of the content files, for editors' tools: completion, a red line under a fault, and the handbook's words on hover.
 * Made with Zod's own function and not copied from Astro's .astro/collections, because those leave out site.yaml, are named after
 * collections, need a build to be current, allow a "$schema" key that our strict shapes refuse, say nothing on hover, and are written
 * in a draft (2020-12) that older editors do not read.
 */
type Node = { [key: string]: unknown; properties?: Record<string, Node>; description?: string };

/** Kinds whose files are YAML: a tool can complete them. */
export const publishedKinds = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].path.source.endsWith('yaml$'));

/** The name of the file that holds a kind's schema. */
export const schemaFile = (kind: Kind): string => `${kind}.schema.json`;

/** The shape of a kind of file as an editor writes it. What only code can judge (days to come, ids that exist) is left to the build. */
export const jsonSchema = (kind: Kind): Node =>
  z.toJSONSchema(kinds[kind].shape('9999-12-31'), { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Node;

/** Calls `visit` with each field below a node and its path: names with dots between. Lists and records add nothing to a path. */
export function eachField(node: Node, visit: (path: string, field: Node) => void, path = ''): void {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = path ? `${path}.${name}` : name;
    visit(at, field);
    eachField(field, visit, at);
  }
  for (const key of ['items', 'additionalProperties', 'anyOf', 'oneOf', 'allOf'] as const)
    for (const child of [node[key]].flat()) if (child && typeof child === 'object') eachField(child as Node, visit, path);
}

/** Fields of a kind of file, each once, in order. */
export function fieldsOf(kind: Kind): string[] {
  const fields = new Set<string>();
  eachField(jsonSchema(kind), (path) => fields.add(path));
  return [...fields];
}

/** The schema of a kind as the text of its file, with the handbook's words on each field. */
export function schemaText(kind: Kind, rows: readonly FieldRow[]): string {
  const schema = jsonSchema(kind);
  eachField(schema, (path, field) => {
    const row = rowOf(rows, kind, path);
    if (row) field.description = row.text;
  });
  return `${JSON.stringify({ ...schema, title: `Safer Messages: ${kind}` }, null, 2)}\n`;
}
