// Finds a Chrome or Chromium, or brings one: what is there, else Playwright's own download, else Debian's package.
// The shell is the same browser without its windows; journeys in it take a little more than half the time.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const shells = ['chromium-headless-shell', 'chrome-headless-shell'];
const browsers = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function installed() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  for (const name of [...shells, ...browsers]) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return places.find((place) => existsSync(place));
}

async function downloaded() {
  const { chromium } = await import('playwright-core');
  const path = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (path()) return path();
  spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'ignore', timeout: 120_000 });
  return path();
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  process.stderr.write('Installing Chromium from Debian …\n');
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  const install = (name) => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name, 'fonts-liberation'], { stdio: 'ignore' });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    if (install(name).status === 0) break; // older releases have no shell
  }
  return installed();
}

/**
 * The path of a browser, the shell where there is one.
 * Throws a sentence that says what to install when there is none and none can be had.
 */
export async function findChromium() {
  const attempts = [installed, downloaded, fromDebian];
  for (const attempt of attempts) {
    const path = await attempt();
    if (path) return path;
  }
  throw new Error('This needs Chrome or Chromium. Install one, or set CHROME_PATH to where it is.');
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
