import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../src/settings.ts';
import { smallContent } from '../support/small-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A content folder whose site.yaml is the small one, changed. */
const changed = (from: string, to: string) => {
  writeFileSync(join(folder, 'site.yaml'), readFileSync(`${smallContent}/site.yaml`, 'utf8').replace(from, to));
  return folder;
};
const ofSmall = (more: NodeJS.ProcessEnv) => readSettings({ CONTENT_DIR: smallContent, ...more });

describe('the site’s address', () => {
  test('is SITE, else that of site.yaml, without a slash', () => {
    expect(ofSmall({ SITE: 'https://guide.example/' }).address).toBe('https://guide.example');
    expect(ofSmall({ SITE: 'http://localhost:4321' }).address).toBe('http://localhost:4321');
    expect(ofSmall({}).address).toBe('https://safer-messages.example');
  });
  test.each([
    ['https://you.github.io/guide', 'SITE is "https://you.github.io/guide": write the address alone, https://you.github.io, and its path in BASE: /guide/'],
    ['https://guide.example/?from=x', 'SITE is "https://guide.example/?from=x": write the address alone, https://guide.example'],
    ['localhost:4321', 'SITE is "localhost:4321": write a whole address such as https://guide.example'],
    ['guide.example', 'SITE is "guide.example": write a whole address such as https://guide.example'],
    ['', 'SITE is "": write a whole address such as https://guide.example'],
  ])('%s is not cut, but refused', (SITE, message) => expect(() => ofSmall({ SITE })).toThrow(new Error(message)));
  test('nor is one in site.yaml', () => {
    const dir = changed('https://safer-messages.example', 'https://you.github.io/guide/');
    expect(() => readSettings({ CONTENT_DIR: dir })).toThrow(
      `address in ${join(dir, 'site.yaml')} is "https://you.github.io/guide/": write the address alone, https://you.github.io, and its path in BASE: /guide/`,
    );
    expect(readSettings({ CONTENT_DIR: dir, SITE: 'https://guide.example' }).address).toBe('https://guide.example');
  });
});

describe('site.yaml', () => {
  test('that is not there', () =>
    expect(() => readSettings({ CONTENT_DIR: 'nowhere' })).toThrow('CONTENT_DIR is "nowhere": there is no site.yaml in that folder'));
  test('with a slip is named, with the line', () => {
    const dir = changed('language: en-GB', 'language: [en-GB');
    expect(() => readSettings({ CONTENT_DIR: dir })).toThrow(/\/site\.yaml: this is no valid YAML: .* at line \d/);
  });
  test('with a wrong field is named, with the field', () => {
    const dir = changed('language: en-GB', 'language: en-US');
    expect(() => readSettings({ CONTENT_DIR: dir })).toThrow(/\/site\.yaml is not right:\n {2}language: /);
  });
});
