#!/usr/bin/env node
/*
 * Playwright starts this in place of Firefox. It starts Firefox (FIREFOX_PATH) and stands between the two, because
 * Playwright sends every new window a command that Debian's Firefox does not have yet: the preferred colours. Asked for
 * light, which is what Firefox shows, it says yes; for anything else it says, truly, that it cannot. All else goes through.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const colours = 'emulation.setMediaFeaturesOverride';
const noCompression = { perMessageDeflate: false, maxPayload: 2 ** 28 };

function answerForFirefox({ id, method, params }) {
  if (method !== colours) return undefined;
  const wish = params.features?.['prefers-color-scheme'] ?? 'light';
  if (wish === 'light') return { type: 'success', id, result: {} };
  return { type: 'error', id, error: 'unsupported operation', message: `this Firefox cannot be asked for ${wish} colours` };
}

function standBetween(client, address) {
  const early = [];
  const browser = new WebSocket(address, noCompression);
  browser.on('open', () => early.splice(0).forEach((text) => browser.send(text)));
  browser.on('message', (data) => client.send(data.toString()));
  browser.on('error', () => client.close());
  browser.on('close', () => client.close());
  client.on('close', () => browser.close());
  client.on('message', (data) => {
    const text = data.toString();
    const answer = answerForFirefox(JSON.parse(text));
    if (answer) client.send(JSON.stringify(answer));
    else if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else early.push(text);
  });
}

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox-esr', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.once('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\S+)$/.exec(line) ?? [];
  if (!address) return process.stderr.write(`${line}\n`);
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, ...noCompression }, () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  );
  server.on('connection', (client, request) => standBetween(client, address + request.url));
  return undefined;
});
