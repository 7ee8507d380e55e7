import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fixedPaths, readContent } from '../../src/content-files.ts';
import { findingLine } from '../../src/lib/rules/content.ts';
import { smallContent } from '../support/small-content.ts';

const today = '2026-11-24';
const scratch = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const copy = () => {
  const dir = mkdtempSync(join(scratch, 'copy-'));
  cpSync(smallContent, dir, { recursive: true });
  return dir;
};
const lines = (dir: string) => readContent(dir, today).problems.map(findingLine);

describe('readContent', () => {
  test('reads every kind of file, with its body', () => {
    const { content, problems } = readContent(smallContent, today);
    expect(problems).toEqual([]);
    expect(content.guide[0]).toMatchObject({ id: 'first-guide', path: 'guides/first-guide.mdx', data: { title: 'First guide' } });
    expect(content.guide[0]?.body.trim()).toMatch(/^## What it is/);
    expect(content.services).toHaveLength(1);
    expect(content.situation.map(({ id }) => id)).toEqual(['blackmail']);
  });
  test('names a file that a schema refuses, and reads the others', () => {
    const dir = copy();
    writeFileSync(join(dir, 'guides/second.mdx'), '---\ntitle: Second\n---\n\nText.\n');
    expect(lines(dir)).toContainEqual(expect.stringMatching(/^content\/guides\/second\.mdx: description: write some text here/));
    expect(readContent(dir, today).content.guide).toHaveLength(1);
  });
  test('names a file of no kind, and one that is no YAML', () => {
    const dir = copy();
    writeFileSync(join(dir, 'notes.yaml'), 'a: 1');
    writeFileSync(join(dir, 'law.yaml'), 'a: [1');
    expect(lines(dir)).toContainEqual(expect.stringMatching(/^content\/notes\.yaml: no kind of content/));
    expect(lines(dir)).toContainEqual(expect.stringMatching(/^content\/law\.yaml: this is no valid YAML/));
  });
});

test('the site’s own pages are known by their files', () => {
  expect(fixedPaths()).toEqual(expect.arrayContaining(['/', '/apps/', '/help/services/', '/a-z/']));
  expect(fixedPaths().filter((path) => path.includes('['))).toEqual([]);
});
