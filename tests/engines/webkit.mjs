/*
 * WebKit, driven over classic WebDriver: Debian's WebKitWebDriver and its MiniBrowser, on a screen in memory. Each visit
 * has a driver and a browser of its own, which remembers nothing afterwards.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, Capabilities, Key, error } from 'selenium-webdriver';
import { findWebKit } from './browsers.mjs';

const patience = 15_000; // milliseconds until something that should be there is
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const keys = { Enter: Key.ENTER, Space: ' ', Escape: Key.ESCAPE, Shift: Key.SHIFT, Tab: Key.TAB };

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** A screen in memory. Resolves when it is there. */
export function startDisplay() {
  const screen = spawn(findWebKit().display, ['-displayfd', '3', '-screen', '0', '1400x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((done, fail) => {
    screen.once('exit', () => fail(new Error('Xvfb did not start.')));
    screen.stdio[3].once('data', (number) => done({ name: `:${String(number).trim()}`, stop: () => screen.kill() }));
  });
}

/** The bar of the browser is made small: else no window is narrower than 450 px. */
function settingsFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0.1) }',
  );
  writeFileSync(join(folder, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-icon-sizes=gtk-menu=1,1:gtk-button=1,1:gtk-small-toolbar=1,1:gtk-large-toolbar=1,1\n');
  return folder;
}

async function startDriver(display, dark) {
  const folder = settingsFolder();
  const port = await freePort();
  const driver = spawn(findWebKit().driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: display, XDG_CONFIG_HOME: folder, GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita' },
  });
  const address = `http://127.0.0.1:${port}`;
  for (const end = Date.now() + patience; ; await pause(50)) if ((await fetch(`${address}/status`).catch(() => undefined)) || Date.now() > end) break;
  const stop = () => {
    driver.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

/** A number of attempts with what a page that is still moving may throw. */
async function patiently(work) {
  for (const end = Date.now() + patience; ; await pause(100)) {
    try {
      return await work();
    } catch (fault) {
      if (Date.now() > end || !(fault instanceof error.WebDriverError || fault.message.startsWith('not there'))) throw fault;
    }
  }
}

/** A browser that has never been here, of phone width. */
export async function openWebKit({ display, dark }) {
  const { address, stop } = await startDriver(display, dark);
  const options = { binary: findWebKit().browser, args: ['--automation'] };
  const browser = await new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
    .build();

  const find = async (selector, words = '') => {
    const found = await browser.executeScript(
      (css, text) => [...document.querySelectorAll(css)].find((element) => element.checkVisibility() && element.textContent.includes(text)) ?? null,
      selector,
      words,
    );
    if (!found) throw new Error(`not there: ${selector} ${words}`);
    const steady = await browser.executeScript(async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { top } = element.getBoundingClientRect();
      await new Promise((done) => setTimeout(done, 60));
      return top === element.getBoundingClientRect().top;
    }, found);
    if (!steady) throw new Error(`not there yet: ${selector} ${words} is moving`);
    return found;
  };
  const inner = () => browser.executeScript(() => [innerWidth, innerHeight]);

  const visit = {
    version: `WebKitGTK ${(await browser.getCapabilities()).getBrowserVersion()}`,
    open: (url) => browser.get(url),
    reload: () => browser.navigate().refresh(),
    back: () => browser.navigate().back(),
    address: () => browser.getCurrentUrl(),
    run: (work, ...values) => browser.executeScript(work, ...values),
    async runInFrame(work, ...values) {
      await browser.switchTo().frame(await browser.findElement(By.css('iframe')));
      try {
        return await browser.executeScript(work, ...values);
      } finally {
        await browser.switchTo().defaultContent();
      }
    },
    press: (selector, words) => patiently(async () => (await find(selector, words)).click()),
    type: (selector, words) => patiently(async () => (await find(selector)).sendKeys(words)),
    keys: async (...names) => {
      for (const name of names) await browser.actions().sendKeys(keys[name]).perform();
    },
    async size(width, height) {
      await browser.manage().window().setRect({ width, height });
      await patiently(async () => {
        const [now] = await inner();
        if (now !== width) throw new Error(`not there: a window ${width} px wide, but ${now}`);
      });
    },
    async close() {
      await browser.quit().catch(() => undefined);
      stop();
    },
  };
  await visit.size(390, 844);
  return visit;
}
