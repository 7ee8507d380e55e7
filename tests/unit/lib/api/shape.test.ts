import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apiFiles, jsonSchema } from '../../../../src/lib/api/files.ts';
import { shapeLines } from '../../../support/api-shape.ts';

/** What /api/v1/ has promised since it was published. RECORD_SHAPE=1 adds what is new; nothing takes a line out. */
const record = 'tests/support/api-v1-shape.txt';
const shape = apiFiles.flatMap(({ name, shape }) => shapeLines(jsonSchema(shape)).map((line) => `${name}: ${line}`));

test('v1 keeps every field, its type, and whether it is always there', () => {
  const promised = existsSync(record) ? readFileSync(record, 'utf8').split('\n').filter(Boolean) : [];
  if (process.env['RECORD_SHAPE'] === '1') writeFileSync(record, `${[...new Set([...promised, ...shape])].join('\n')}\n`);
  else expect(promised.length).toBeGreaterThan(100);
  expect(
    promised.filter((line) => !shape.includes(line)),
    'v1 never breaks: bring these back, or make a v2',
  ).toEqual([]);
});

test('every field is on record', () => {
  const promised = new Set(readFileSync(record, 'utf8').split('\n'));
  expect(
    shape.filter((line) => !promised.has(line)),
    'new fields are promises too: RECORD_SHAPE=1 npx vitest run --config tests/vitest.config.ts tests/unit/lib/api, then commit the record',
  ).toEqual([]);
});
