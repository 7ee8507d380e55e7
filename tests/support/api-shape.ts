type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  additionalProperties?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
};

/** A JSON Schema as lines, one a field: "apps[].edition string, always". For a record that a test compares. */
export function shapeLines(schema: Schema, at = ''): string[] {
  const name = (part: Schema): string => (part.anyOf ? part.anyOf.map(name).join('|') : (part.type ?? typeof part.const));
  const lines: string[] = [];
  for (const [key, part] of Object.entries(schema.properties ?? {})) {
    const path = `${at}${at && '.'}${key}`;
    lines.push(`${path} ${name(part)}${schema.required?.includes(key) ? ', always' : ''}`, ...shapeLines(part, path));
  }
  if (schema.items) lines.push(...shapeLines(schema.items, `${at}[]`));
  if (typeof schema.additionalProperties === 'object') lines.push(...shapeLines(schema.additionalProperties, `${at}{}`));
  for (const part of schema.anyOf ?? []) lines.push(...shapeLines(part, at));
  for (const value of schema.enum ?? []) lines.push(`${at} may be ${JSON.stringify(value)}`);
  return lines;
}
