import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mdxComponents } from '../support/mdx-components.ts';
import { fieldRows, rowOf } from '../../src/lib/handbook.ts';
import { fieldsOf } from '../../src/lib/json-schemas.ts';
import { avoidedWords } from '../../src/lib/rules/avoided-words.ts';
import { kinds, type Kind } from '../../src/schema/kinds.ts';
import { contentDir } from '../support/content.ts';

const handbook = readFileSync(join(contentDir, 'README.md'), 'utf8');
const rows = fieldRows(handbook);

test.each(Object.keys(kinds) as Kind[])('the handbook describes every field of the kind %s', (kind) =>
  expect(fieldsOf(kind).filter((field) => !rowOf(rows, kind, field))).toEqual([]),
);

test('it describes no field that is not there', () => {
  const used = new Set((Object.keys(kinds) as Kind[]).flatMap((kind) => fieldsOf(kind).map((field) => rowOf(rows, kind, field))));
  expect(rows.filter((row) => !used.has(row)).map(({ kinds: of, field }) => `${of.join(',')} ${field}`)).toEqual([]);
});

test('its words we avoid are those of the list', () => {
  const table = handbook.split('### Words we avoid')[1]?.split('\n#')[0] ?? '';
  const written = [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].slice(2).map(([, word, instead]) => ({ word, instead }));
  expect(written).toEqual(avoidedWords.map(({ word, instead }) => ({ word, instead })));
});

test('it names every block that prose may use, and no other', () => {
  const table = handbook.split('### What prose may use')[1]?.split('\n#')[0] ?? '';
  const written = [...table.matchAll(/^\| `<([A-Z]\w*)/gm)].map(([, name]) => name);
  expect(written.sort()).toEqual(mdxComponents().sort());
});
