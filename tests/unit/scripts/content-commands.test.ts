import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallContent } from '../../support/small-content.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'commands-'));
  cpSync(smallContent, join(dir, 'content'), { recursive: true });
  appendFileSync(join(dir, 'content/talk/talk-first.mdx'), '\nSee [it](/guides/gone/). Please note this.\n');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], {
    env: { ...process.env, CONTENT_DIR: join(dir, 'content'), BUILD_DAY: '2027-02-20' },
    encoding: 'utf8',
  });

describe('npm run content:check', () => {
  test('says of a good file how hard it is to read, and ends well', () => {
    const { status, stdout } = run('content-check', 'test-app');
    expect(stdout).toMatch(/^content\/apps\/test-app\/checklist\.yaml: grade -?\d+\.\d, \d+ words, \d+\.\d words a sentence\n/);
    expect(stdout).toContain('Nothing to put right.');
    expect(status).toBe(0);
  });
  test.each(['first-guide', 'blackmail', 'about', 'services', 'law'])('knows %s too', (id) => expect(run('content-check', id).stdout).toMatch(/grade .*\n/));
  test('names what is wrong in the file it is asked for, and in no other', () => {
    const { status, stdout } = run('content-check', 'talk-first');
    expect(stdout).toMatch(/content\/talk\/talk-first\.mdx: \/guides\/gone\/: there is no such page/);
    expect(stdout).toMatch(/we avoid “please note”/);
    expect(stdout).toContain('2 to put right.');
    expect(status).toBe(1);
  });
  test('of an app it also names the numbers that are missing in check-numbers.yaml', () => {
    const file = join(dir, 'content/check-numbers.yaml');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('  test-app/time-limit: 2\n', ''));
    expect(run('content-check', 'test-app').stdout).toContain('content/check-numbers.yaml: test-app/time-limit: add "test-app/time-limit: 2" at the end');
    expect(run('content-check', 'first-guide').stdout).not.toContain('check-numbers');
    writeFileSync(file, whole);
  });
  test('says when there is no such file', () => {
    const { status, stdout } = run('content-check', 'watsap');
    expect(stdout).toContain('There is no content file or id "watsap".');
    expect(status).toBe(1);
  });
});

test('npm run content:report prints what is due on its day, and writes the whole as a page', () => {
  const out = join(dir, 'deep/report.html');
  const { status, stdout } = run('content-report', '--out', out);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Content report for 20 February 2027\n/);
  expect(stdout).toMatch(/Due for review: \d+\n.*\n(.*\n)*? {2}apps\/test-app\/checklist\.yaml: Test App: Choose who can write to your child \(essential\)/);
  expect(stdout).toContain(`The whole report: ${out}`);
  expect(readFileSync(out, 'utf8')).toContain('<h2 id="unconfirmed">');
});
