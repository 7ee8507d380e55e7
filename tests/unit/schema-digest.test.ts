import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { schemaDigest } from '../../src/schema-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('changes with any schema, and with nothing else', () => {
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('app.ts', 'export const most = 80;');
  write('text.ts', 'export const least = 2;');
  const before = schemaDigest(folder);
  expect(before).toMatch(/^[0-9a-f]{8}$/);
  expect(schemaDigest(folder)).toBe(before);
  write('text.ts', 'export const least = 3;');
  const changed = schemaDigest(folder);
  expect(changed).not.toBe(before);
  write('text.ts', 'export const least = 2;');
  expect(schemaDigest(folder)).toBe(before);
});
