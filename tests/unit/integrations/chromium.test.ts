import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const module = pathToFileURL('src/integrations/chromium.mjs').href;
const missing = 'error while loading shared libraries: libnss3.so';
const starts = 'echo Chromium 1';
const doesNotStart = `echo "$0: ${missing}" >&2; exit 127`;

let machine = '';
beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'machine-'));
  put('which', `[ -x "${machine}/$1" ] && echo "${machine}/$1"`);
});
afterEach(() => rmSync(machine, { recursive: true, force: true }));

/** A command of a machine that has no others. */
function put(name: string, does: string) {
  const file = join(machine, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return file;
}

/** Debian, with root at work and nothing where a Mac has its browsers, whatever this machine is. */
const debian = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const isThere = fs.existsSync;
  fs.existsSync = (path) => path === '/etc/debian_version' || (!String(path).startsWith('/Applications/') && isThere(path));
  syncBuiltinESMExports();
  process.getuid = () => 0;`;

/** What a script says on that machine, or the words it ends with: by default, the browser that is found. */
function find(more: Record<string, string> = {}, script = `const { findChromium } = await import('${module}'); console.log(await findChromium())`): string {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', `${debian} try { ${script} } catch (error) { console.log(error.message) }`], {
    encoding: 'utf8',
    env: { PATH: machine, PLAYWRIGHT_BROWSERS_PATH: join(machine, 'playwright'), ...more },
  });
  return stdout.trim();
}
/** Where Playwright would have its own. */
const playwrights = () =>
  find(
    {},
    `const { chromium } = await import('${pathToFileURL('node_modules/playwright-core/index.mjs').href}'); console.log(chromium.executablePath())`,
  ).slice(machine.length);

describe('a browser is taken when it starts', () => {
  test('the shell first', () => {
    put('chromium', starts);
    expect(find()).toBe(join(machine, 'chromium'));
    put('chromium-headless-shell', starts);
    expect(find()).toBe(join(machine, 'chromium-headless-shell'));
  });
  test('else the next one of the machine', () => {
    put('chromium-headless-shell', doesNotStart);
    put('chromium', starts);
    expect(find()).toBe(join(machine, 'chromium'));
  });
  test('else Debian’s, where Playwright’s own lacks its libraries', () => {
    put(playwrights(), doesNotStart);
    put('apt-get', `[ "$1" = install ] && printf '#!/bin/sh\\n${starts}\\n' > "${machine}/chromium" && /bin/chmod +x "${machine}/chromium"`);
    expect(find()).toBe(join(machine, 'chromium'));
  });
});

describe('a sentence says what to do', () => {
  test('when there is none, and apt-get cannot bring one', () => {
    put('apt-get', 'exit 100');
    expect(find()).toBe('This needs Chrome or Chromium. Install one, or set CHROME_PATH to where it is.');
  });
  test('and why those that are there are not taken', () => {
    const shell = put('chromium-headless-shell', doesNotStart);
    const own = put(playwrights(), doesNotStart);
    const said = find();
    for (const path of [shell, own]) expect(said).toContain(`\n  ${path} is there, but does not start: ${path}: ${missing}`);
  });
  test('when the one that is named is not there, or does not start', () => {
    expect(find({ CHROME_PATH: '/nowhere/chrome' })).toBe('CHROME_PATH is /nowhere/chrome, but there is no such file.');
    const named = put('named', doesNotStart);
    put('chromium', starts);
    expect(find({ CHROME_PATH: named })).toBe(`CHROME_PATH is ${named}, which does not start: ${named}: ${missing}`);
  });
});
