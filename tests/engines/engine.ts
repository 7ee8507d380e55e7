import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { createSiteServer } from '../../scripts/serve.mjs';
import { headersFor } from '../../src/lib/security.ts';
import { fileOf, siteDir } from '../support/site.ts';
import { openFirefox, startFirefox } from './firefox-visit.ts';
import type { Visit } from './visit.ts';
import { openWebKit, startDisplay } from './webkit.mjs';

export type Engine = 'Firefox' | 'WebKit';
type Wish = { dark?: boolean };
type Served = { address: string; stop: () => Promise<void> };

/** Serves until the test ends. Each server is an origin of its own. */
async function serve(listener: RequestListener): Promise<Served> {
  const server: Server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Stands first on a page and writes down what goes wrong there: not every driver tells. */
const notes = `
const notes = (globalThis.engineNotes = []);
addEventListener('error', ({ message, target }) => notes.push(message ?? 'did not load: ' + (target.src || target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => notes.push('rejected: ' + reason));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => notes.push('policy: ' + violatedDirective + ' ' + blockedURI));
console.error = (...words) => notes.push('console: ' + words.join(' '));`;

/** The site; with notes, each page takes down what goes wrong in it. */
function siteListener(withNotes: boolean): RequestListener {
  const site = createSiteServer(siteDir);
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    const send = (type: string, body: string) => response.writeHead(200, { ...headersFor(path), 'content-type': type }).end(body);
    if (withNotes && path === '/engine-notes.js') return send('text/javascript', notes);
    const file = fileOf(path);
    if (withNotes && file.endsWith('.html') && statSync(file, { throwIfNoEntry: false }))
      return send('text/html; charset=utf-8', readFileSync(file, 'utf8').replace('<head>', '<head><script src="/engine-notes.js"></script>'));
    return site.emit('request', request, response);
  };
}

export const test = base.extend<
  { newVisit: (wish?: Wish) => Promise<Visit>; visit: Visit; site: Served; notedSite: Served; host: (page: string, policy: string) => Promise<Served> },
  { engine: Engine; start: (wish: Wish) => Promise<Visit> }
>({
  engine: ['Firefox', { option: true, scope: 'worker' }],
  start: [
    async ({ playwright, engine }, use) => {
      const started = new Map<boolean, ReturnType<typeof startFirefox>>();
      const display = engine === 'WebKit' ? await startDisplay() : undefined;
      await use(async ({ dark = false }) => {
        if (display) return openWebKit({ display: display.name, dark });
        if (!started.has(dark)) started.set(dark, startFirefox(playwright, dark));
        return openFirefox(await (started.get(dark) ?? startFirefox(playwright, dark)));
      });
      for (const browser of started.values()) await (await browser).close();
      display?.stop();
    },
    { scope: 'worker' },
  ],
  newVisit: async ({ start }, use) => {
    const open: Visit[] = [];
    await use(async (wish = {}) => {
      const visit = await start(wish);
      open.push(visit);
      return visit;
    });
    for (const visit of open) await visit.close();
  },
  visit: async ({ newVisit }, use) => use(await newVisit()),
  site: async ({}, use) => {
    const site = await serve(siteListener(false));
    await use(site);
    await site.stop();
  },
  notedSite: async ({}, use) => {
    const site = await serve(siteListener(true));
    await use(site);
    await site.stop();
  },
  host: async ({}, use) => {
    const hosts: Served[] = [];
    await use(async (page, policy) => {
      const host = await serve((_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
          .end(`<!doctype html><html lang="en"><title>A charity</title><h1>A charity</h1>${page}`),
      );
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.stop();
  },
});
