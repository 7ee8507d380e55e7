import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawn } from '../../src/integrations/addresses.ts';
import { build } from '../support/build.ts';
import { smallContent } from '../support/small-content.ts';
import { documentOf, fileOf, pagePaths } from '../support/site.ts';

const pdf = '/downloads/test-app-sheet.pdf';
let folder = '';
let content = ''; // a whole address, outside the project
beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), 'dist-withdrawn-'));
  content = mkdtempSync(join(tmpdir(), 'withdrawn-content-'));
  cpSync(smallContent, content, { recursive: true });
  appendFileSync(join(content, 'addresses.txt'), `${[...withdrawn({ offline: false, zip: false, pdfs: true }, []), pdf].join('\n')}\n`);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(content, { recursive: true, force: true });
});

test('what a setting may withdraw is there without it, and is promised', () => {
  const record = readFileSync('content/addresses.txt', 'utf8').split('\n');
  const all = withdrawn({ offline: false, zip: false, pdfs: true }, record);
  expect(all.length).toBeGreaterThan(3);
  for (const address of all) {
    expect(existsSync(fileOf(address)), address).toBe(true);
    expect(record).toContain(address);
  }
  expect(record).toContain('/downloads/all-sheets.pdf');
  expect(withdrawn({ offline: true, zip: true, pdfs: true }, record)).toEqual([]);
});

describe.each([
  { setting: 'OFFLINE', mine: { offline: false, zip: true, pdfs: false }, other: { offline: true, zip: false, pdfs: true } },
  { setting: 'ZIP', mine: { offline: true, zip: false, pdfs: false }, other: { offline: false, zip: true, pdfs: true } },
])('$setting=0', ({ setting, mine, other }) => {
  const out = () => join(folder, setting);
  let result = { ok: false, output: '' };
  beforeAll(() => {
    result = build({ CONTENT_DIR: content, OUT_DIR: out(), BUILD_DAY: '2026-11-24', COMPRESS: '0', [setting]: '0' });
  });

  test('builds, although the record of addresses names what it withdraws', () => {
    expect(result.ok, result.output).toBe(true);
    expect(pagePaths(out())).toContain('/apps/test-app/');
    for (const address of withdrawn(mine, [pdf])) expect(existsSync(fileOf(address, out())), address).toBe(false);
    for (const address of withdrawn(other, [pdf])) expect(existsSync(fileOf(address, out())), address).toBe(true);
  });
  if (setting === 'ZIP')
    test('no page links to the copy for USB sticks', () => {
      for (const path of pagePaths(out())) expect(documentOf(path, out()).querySelectorAll('a[href$="offline-site.zip"]').length, path).toBe(0);
    });
  if (setting === 'OFFLINE')
    test('publishes the worker that deletes all copies, and no page offers to keep one', () => {
      const worker = readFileSync(join(out(), 'sw.js'), 'utf8');
      expect(worker).toContain('unregister');
      expect(worker).not.toContain('edition');
      for (const path of pagePaths(out())) expect(documentOf(path, out()).querySelectorAll('.keep, a[href$="/privacy/#keep"], link[rel=manifest]').length, path).toBe(0);
    });
});
