// Finds Firefox and WebKit, or brings Debian's packages of them, as tests/support/chromium.mjs does for Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

const which = (...names) => {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return undefined;
};

/** The path of a Firefox that speaks WebDriver BiDi. */
const firefox = () => process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox');

/** WebKit's driver, the small browser that it drives, and a display for it. */
function webkit() {
  const driver = which('WebKitWebDriver');
  const [browser] = globSync(['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/libexec/webkit2gtk-4.*/MiniBrowser']).sort().reverse();
  const display = which('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

function fromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  process.stderr.write(`Installing ${packages.join(' and ')} from Debian …\n`);
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  } catch {
    // What is missing then is said by the caller.
  }
}

function have(find, packages, sentence) {
  if (!find()) fromDebian(packages);
  const found = find();
  if (!found) throw new Error(sentence);
  return found;
}

/** Throws a sentence that says what to install when it is not there and cannot be had. */
export const findFirefox = () =>
  have(firefox, ['firefox-esr'], 'The journeys need Firefox: install firefox-esr (Debian) or Firefox, or set FIREFOX_PATH to where it is.');
export const findWebKit = () => have(webkit, ['webkit2gtk-driver', 'xvfb'], 'The journeys need WebKit: install webkit2gtk-driver and xvfb (Debian).');
