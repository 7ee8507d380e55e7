import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwritten } from '../../../src/integrations/unwritten.ts';
import { appSkeleton } from '../../../src/lib/skeleton.ts';
import type { Settings } from '../../../src/settings.ts';
import { smallContent } from '../../support/small-content.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'unwritten-'));
  cpSync(smallContent, dir, { recursive: true });
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The hook as Astro calls it; of its options it reads the command alone. */
const start = (command: string) =>
  Reflect.apply(unwritten({ contentDir: dir } as Settings).hooks['astro:config:setup'] as (options: object) => void, undefined, [{ command }]);

test('a build begins when all is written', () => expect(() => start('build')).not.toThrow());

test('a build stops at a half-written app, and names each missing thing of all its files', () => {
  mkdirSync(join(dir, 'apps/bereal'), { recursive: true });
  for (const [name, text] of Object.entries(appSkeleton('bereal'))) writeFileSync(join(dir, 'apps/bereal', name), text);
  const say = /content\/apps\/bereal\/checklist\.yaml: line \d+: still to be written: say: one sentence to say to a child/;
  expect(() => start('build')).toThrow(say);
  expect(() => start('build')).toThrow(/^\d+ lines of content are still to be written:\n/);
  expect(() => start('build')).toThrow(/bereal\/guide\.mdx: line 5: still to be written: two to four short paragraphs/);
});

test('an author may look at it while writing', () => expect(() => start('dev')).not.toThrow());
