// Finds a Chrome or Chromium that starts, or brings one: what is there, else Playwright's own download, else Debian's package.
// The shell is the same browser without its windows; journeys in it take a little more than half the time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** What a browser says when it does not start, such as which library is missing; undefined when it starts. */
function faultOf(path) {
  if (process.platform === 'win32') return undefined; // there the question opens a window
  const { status, error, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? undefined : stderr?.trim().split('\n').at(-1) || error?.message || `it ends with ${status}`;
}

/** Those of the machine, the shell first; one that is named is the only one. */
function* installed() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
    yield named;
    return;
  }
  for (const name of [...shells, ...browsers]) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) yield found.stdout.trim();
  }
  yield* places.filter((place) => existsSync(place));
}

/** Playwright's own. It comes without the libraries it needs, which a small machine may not have. */
async function downloaded() {
  const { chromium } = await import('playwright-core');
  let path;
  try {
    path = chromium.executablePath();
  } catch {
    return []; // there is none for this kind of machine
  }
  if (!existsSync(path)) spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  return existsSync(path) ? [path] : [];
}

/** Debian's. What apt-get cannot do is no fault here: then there is still no browser, and that is said. */
function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [];
  process.stderr.write('Installing Chromium from Debian …\n');
  const apt = (...words) => spawnSync('apt-get', words, { stdio: 'ignore' }).status === 0;
  apt('update');
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (apt('install', '-y', '--no-install-recommends', name, 'fonts-liberation')) break; // older releases have no shell
  }
  return installed();
}

/**
 * The path of a browser that starts, the shell where there is one.
 * Throws a sentence that says what to install when there is none and none can be had.
 */
export async function findChromium() {
  const faults = new Map(); // each is asked once
  for (const attempt of [installed, downloaded, fromDebian])
    for (const path of await attempt()) {
      if (faults.has(path)) continue;
      const fault = faultOf(path);
      if (!fault) return path;
      if (path === process.env.CHROME_PATH) throw new Error(`CHROME_PATH is ${path}, which does not start: ${fault}`);
      faults.set(path, fault);
    }
  const broken = [...faults].map(([path, fault]) => `\n  ${path} is there, but does not start: ${fault}`);
  throw new Error(`This needs Chrome or Chromium. Install one, or set CHROME_PATH to where it is.${broken.join('')}`);
}

/** How to start it: no sandbox only as root, and nothing that asks the network by itself. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
