// npm run content:schemas: writes the JSON Schemas of the YAML files to content/schemas/, where each YAML file names its own in its first line.
// Run it after a change of src/schema/ or of the handbook's tables of fields; a test fails when the committed ones are not current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fieldRows } from '../src/lib/handbook.ts';
import { publishedKinds, schemaFile, schemaText } from '../src/lib/json-schemas.ts';

const folder = 'content/schemas';
const rows = fieldRows(readFileSync('content/README.md', 'utf8'));
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!publishedKinds.map(schemaFile).includes(name)) rmSync(`${folder}/${name}`);
for (const kind of publishedKinds) writeFileSync(`${folder}/${schemaFile(kind)}`, schemaText(kind, rows));
console.log(`Wrote ${publishedKinds.length} schemas to ${folder}: ${publishedKinds.join(', ')}`);
