import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { editionOf } from '../../../src/integrations/offline.ts';
import { builtFiles, builtPage } from '../../../src/integrations/support/built-pages.ts';

const dir = mkdtempSync(join(tmpdir(), 'built-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
mkdirSync(join(dir, 'apps/a'), { recursive: true });
for (const name of ['index.html', 'apps/a/index.html', 'apps/icon.svg']) writeFileSync(join(dir, name), name);

vi.mock('node:path', async (original) => {
  const path = await original<typeof import('node:path')>();
  return { ...path, relative: (from: string, to: string) => path.relative(from, to).replaceAll('/', '\\') };
});

test('a path of the site has slashes, also where the machine writes backslashes', async () => {
  expect(await builtFiles(dir)).toEqual(['/apps/a/index.html', '/apps/icon.svg', '/index.html']);
  expect(await builtFiles(`${dir}/`)).toEqual(await builtFiles(dir));
  expect(Object.keys((await editionOf(dir, '/guide/')).files)).toEqual(['/guide/apps/a/', '/guide/apps/icon.svg', '/guide/']);
});

test('a page is found by its path', async () => {
  expect((await builtPage(dir, '/apps/a/'))?.html).toBe('apps/a/index.html');
  expect((await builtPage(dir, '/'))?.html).toBe('index.html');
  expect(await builtPage(dir, '/apps/gone/')).toBeUndefined();
});
