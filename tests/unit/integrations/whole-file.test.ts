import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { writeWhole } from '../../../src/integrations/support/whole-file.ts';

const dir = mkdtempSync(join(tmpdir(), 'whole-file-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const bytes = Buffer.alloc(60_000_000, 1);

test('a file is there whole or not at all, whenever the build is stopped', async () => {
  const file = join(dir, 'kept.pdf');
  const sizes = new Set<number>();
  let writing = true;
  const written = Promise.all([writeWhole(file, bytes), writeWhole(file, bytes)]).finally(() => (writing = false));
  let looks = 0;
  for (; writing; looks++) {
    if (existsSync(file)) sizes.add(statSync(file).size);
    await setImmediate();
  }
  await written;
  expect(looks).toBeGreaterThan(2);
  expect([...sizes].filter((size) => size !== bytes.length)).toEqual([]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(dir)).toEqual(['kept.pdf']);
});

test('what cannot be written leaves nothing behind', async () => {
  await expect(writeWhole(join(dir, 'nowhere', 'kept.pdf'), bytes)).rejects.toThrow('ENOENT');
  expect(readdirSync(dir)).toEqual(['kept.pdf']);
});
