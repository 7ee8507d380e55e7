import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'test-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('npm test: a suite that it does not know stops it, with those that it knows; nothing is left behind', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/test.mjs', 'styles', 'untit'], {
    env: { ...process.env, TMPDIR: folder },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no suite "untit"\. There are: types, .*\bunit, .*\be2e\n$/);
  expect(stdout).toBe(''); // the suite that it knows did not run either
  expect(readdirSync(folder)).toEqual([]);
});
