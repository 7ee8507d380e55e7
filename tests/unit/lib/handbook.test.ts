import { describe, expect, test } from 'vitest';
import { fieldRows, rowOf } from '../../../src/lib/handbook.ts';
import { fieldsOf, jsonSchema, publishedKinds, schemaText } from '../../../src/lib/json-schemas.ts';

const handbook = `
| \`before\` | a table of something else |

<!-- fields: app checks -->

| Field | What to write |
| --- | --- |
| \`title\` | **What** to do, see [the page](x.md), with \`code\` |
| \`default.from\`, \`suggest.from\` | The first age |
| \`was.*\` | As before |

<!-- fields: guide,talk -->

| \`title\` | The title |

## Another part

| \`after\` | not a field |

<!-- fields: * -->

| \`*.sources\` | Ids |
`;
const rows = fieldRows(handbook);

describe('the handbook’s tables of fields', () => {
  test('are those under a comment, up to the next heading', () =>
    expect(rows.map(({ kinds, field }) => `${kinds.join('+')} ${field}`)).toEqual([
      'app checks.title',
      'app checks.default.from',
      'app checks.suggest.from',
      'app checks.was.*',
      'guide+talk title',
      '* *.sources',
    ]));
  test('give plain words', () => expect(rows[0]?.text).toBe('What to do, see the page, with code'));
  test('are looked up by kind, by a shared ending, or by what a field lies in', () => {
    expect(rowOf(rows, 'talk', 'title')?.text).toBe('The title');
    expect(rowOf(rows, 'law', 'title')).toBeUndefined();
    expect(rowOf(rows, 'law', 'facts.sources')?.text).toBe('Ids');
    expect(rowOf(rows, 'app', 'checks.was.menu')?.text).toBe('As before');
    expect(rowOf(rows, 'app', 'checks.wasp')).toBeUndefined();
  });
});

describe('JSON Schemas', () => {
  test('are published for YAML alone', () => {
    expect(publishedKinds).toContain('site');
    expect(publishedKinds).not.toContain('guide');
  });
  test('ask for what a file must have, and take nothing else', () => {
    const schema = jsonSchema('glossary');
    expect(schema['required']).toEqual(['terms']);
    expect(schema['additionalProperties']).toBe(false);
    expect(schema['$schema']).toContain('draft-07');
  });
  test('take the shape an editor writes: what has a default may be left out', () =>
    expect(JSON.stringify(jsonSchema('glossary'))).toContain('"required":["id","term","meaning"]'));
  test('know every field, through lists, records and choices', () =>
    expect(fieldsOf('app')).toEqual(expect.arrayContaining(['checks.steps.iphone', 'checks.default.from', 'changes.checks.was.menu', 'sources.established'])));
  test('show the handbook’s words', () => {
    const checks = JSON.parse(schemaText('app', rows)).properties.checks.items.properties;
    expect(checks.title.description).toBe('What to do, see the page, with code');
    expect(checks.sources.description).toBe('Ids');
    expect(checks.menu.description).toBeUndefined();
  });
});
