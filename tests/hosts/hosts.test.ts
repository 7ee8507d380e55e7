import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/lib/security.ts';
import { build, clean } from '../support/build.ts';
import { startDev, startNginx, startWrangler, type Host } from '../support/hosts.ts';
import { smallContent } from '../support/small-content.ts';

const first = Number(process.env['TEST_PORT'] ?? 4410) + 60;
let folder = '';
let site = '';

beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), 'dist-hosts-'));
  site = join(folder, 'site');
  const { ok, output } = build({ CONTENT_DIR: smallContent, OUT_DIR: site, BUILD_DAY: '2026-11-24' });
  if (!ok) throw new Error(output);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

/** As a browser asks, but without following or unpacking. */
const ask = (host: Host, path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((done, fail) => {
    request(`${host.address}${path}`, { headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }));
    })
      .on('error', fail)
      .end();
  });

/** One of every kind of file. */
const kinds = () => {
  const hashed = readdirSync(join(site, '_astro')).find((name) => name.endsWith('.js'));
  return [
    ['/', 'text/html'],
    ['/apps/test-app/', 'text/html'],
    ['/help/blackmail/', 'text/html'],
    ['/organisations/', 'text/html'],
    ['/embed/test-app/', 'text/html'],
    ['/api/v1/apps.json', 'application/json'],
    ['/api/v1/apps/test-app.json', 'application/json'],
    ['/downloads/qr/apps/test-app.svg', 'image/svg+xml'],
    ['/downloads/offline-site.zip', 'application/zip'],
    ['/embed.js', 'javascript'],
    ['/icon.svg', 'image/svg+xml'],
    ['/apps/test-app/index.md', 'text/'],
    ['/changes/review-days.ics', 'text/calendar'],
    ['/robots.txt', 'text/plain'],
    ['/.well-known/security.txt', 'text/plain'], // the small content has a contact
    [`/_astro/${hashed}`, 'javascript'],
  ] as const;
};

describe.each([
  { name: 'nginx', start: startNginx, port: first, compresses: true },
  // Cloudflare compresses at its edge, which does not run on this machine.
  { name: 'Cloudflare (wrangler dev)', start: startWrangler, port: first + 2, compresses: false },
])('$name', ({ start, port, compresses }) => {
  let host: Host;
  beforeAll(async () => {
    host = await start(site, port);
  });
  afterAll(() => host?.stop());

  test('every kind of file has its type and exactly our headers', async () => {
    for (const [path, type] of kinds()) {
      const { status, headers } = await ask(host, path);
      expect(status, path).toBe(200);
      expect(headers['content-type'], path).toContain(type);
      for (const [name, value] of Object.entries(headersFor(path))) expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      if (!path.startsWith('/api/')) expect(headers['access-control-allow-origin'], path).toBeUndefined();
      expect(headers['set-cookie'], path).toBeUndefined();
    }
  });
  test('only the embed may be framed', async () => {
    for (const [path] of kinds()) {
      const policy = (await ask(host, path)).headers['content-security-policy'];
      expect(policy, path).toContain(path.startsWith('/embed/') ? 'frame-ancestors *' : "frame-ancestors 'none'");
    }
  });
  test('hashed files are kept for ever, pages are asked for anew', async () => {
    for (const [path] of kinds()) {
      const kept = (await ask(host, path)).headers['cache-control'];
      expect(kept, path).toBe(path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    }
  });
  test('an unchanged page costs nothing', async () => {
    const { headers } = await ask(host, '/apps/test-app/');
    const again = await ask(host, '/apps/test-app/', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
  test('what does not exist is a 404 with our own page and the headers every page has', async () => {
    for (const path of ['/nothing/', '/apps/nothing/', '/apps/test-app/nothing.json']) {
      const { status, body, headers } = await ask(host, path);
      expect(status, path).toBe(404);
      expect(body.toString(), path).toContain('We could not find this page');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
    }
  });
  test('an old address leads on, with and without the slash', async () => {
    for (const path of ['/apps/old-app/', '/apps/old-app']) {
      const { status, headers } = await ask(host, path);
      expect([status, headers['location']], path).toEqual([301, '/apps/test-app/']);
    }
  });
  test('an address without its slash leads to the one with it', async () => {
    const { status, headers } = await ask(host, '/apps/test-app');
    expect([301, 307, 308]).toContain(status);
    expect(headers['location']).toBe('/apps/test-app/');
  });
  test('notes for hosts are not for readers', async () => {
    for (const path of ['/_headers', '/_redirects', '/_nginx.conf', '/.assetsignore', '/.well-known/.hidden'])
      expect((await ask(host, path)).status, path).toBe(404);
  });
  if (compresses)
    test('files are sent as they were compressed: brotli, else gzip, else plain', async () => {
      const plain = await ask(host, '/apps/test-app/');
      expect(plain.headers['content-encoding']).toBeUndefined();
      for (const [accepted, encoding] of [
        ['gzip, br', 'br'],
        ['gzip', 'gzip'],
      ] as const) {
        const packed = await ask(host, '/apps/test-app/', { 'accept-encoding': accepted });
        expect(packed.headers['content-encoding']).toBe(encoding);
        expect(String(packed.headers['vary']).toLowerCase()).toContain('accept-encoding');
        expect(packed.body.length).toBeLessThan(plain.body.length / 2);
        expect(packed.headers['content-security-policy']).toBe(plain.headers['content-security-policy']);
      }
    });
});

describe('npm run dev, while somebody writes', () => {
  let host: Host;
  beforeAll(async () => (host = await startDev(smallContent, first + 20, clean)), 60_000);
  afterAll(() => host?.stop());

  test('pages come with their styles, which no policy forbids there, and with scripts that load', async () => {
    for (const path of ['/apps/test-app/', '/embed/test-app/']) {
      const { status, body } = await ask(host, path);
      const html = body.toString();
      expect(status, path).toBe(200);
      expect(html, path).toMatch(/<style[^>]*>[\s\S]*--paper:/);
      expect(html, path).not.toContain('content-security-policy');
      const scripts = [...html.matchAll(/<script type="module" src="(\/src\/layouts\/[^"]+)"/g)].map(([, src = '']) => src.replaceAll('&#38;', '&'));
      expect(scripts.length, path).toBeGreaterThan(0);
      for (const script of scripts) expect((await ask(host, script)).status, script).toBe(200);
    }
  });
});
