/**
 * The handbook (content/README.md) describes each field of each content file once, in tables under a comment such as
 * <!-- fields: app checks -->: the kinds of file (* for all), and the field that the table is about, if it is not the whole file.
 * The same words go into the JSON Schemas, so that an editor's tool shows them.
 */
export type FieldRow = { kinds: readonly string[]; field: string; text: string };

const marker = /<!-- fields: ([\w*,]+)(?: ([\w.]+))? -->/;

/** Rows of the handbook's tables. A first cell may name several fields. */
export function fieldRows(handbook: string): FieldRow[] {
  const rows: FieldRow[] = [];
  let table: { kinds: string[]; prefix: string } | undefined;
  for (const line of handbook.split('\n')) {
    const [, kinds, prefix] = marker.exec(line) ?? [];
    if (kinds) table = { kinds: kinds.split(','), prefix: prefix ? `${prefix}.` : '' };
    else if (/^#{1,6} /.test(line)) table = undefined;
    else if (table && line.startsWith('| `')) {
      const [names = '', text = ''] = line.split(/(?<!\\)\|/).slice(1);
      for (const [, name = ''] of names.matchAll(/`([^`]+)`/g)) rows.push({ kinds: table.kinds, field: `${table.prefix}${name}`, text: plain(text) });
    }
  }
  return rows;
}

const plain = (cell: string) =>
  cell
    .trim()
    .replaceAll('\\|', '|')
    .replace(/\*\*|`/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

/** What the handbook says of a field: by its name, by an ending that fields of every file share ("*.sources"), or by what it lies in ("was.*"). */
export function rowOf(rows: readonly FieldRow[], kind: string, field: string): FieldRow | undefined {
  const own = rows.filter((row) => row.kinds.includes(kind) || row.kinds.includes('*'));
  return (
    own.find((row) => row.field === field) ??
    own.find((row) => row.field.startsWith('*.') && `.${field}`.endsWith(row.field.slice(1))) ??
    own.find((row) => row.field.endsWith('.*') && field.startsWith(row.field.slice(0, -1)))
  );
}
