import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { LinkChecker } from 'linkinator';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { readRecord } from '../../src/lib/addresses.ts';
import { addressesOf } from '../../src/integrations/addresses.ts';
import { editionOf } from '../../src/integrations/offline.ts';
import type { Edition } from '../../src/lib/kept-copy.ts';
import { sharePicturePath, sharePictureSize } from '../../src/lib/shared.ts';
import { build } from '../support/build.ts';
import { smallContent } from '../support/small-content.ts';
import { documentOf, htmlOf, pagePaths, siteDir } from '../support/site.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), 'dist-pass-on-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every address of the site is on record', async () =>
  expect(
    (await addressesOf(join(process.cwd(), siteDir))).filter((address) => !readRecord(readFileSync('content/addresses.txt', 'utf8')).includes(address)),
    'run npm run addresses:record and commit content/addresses.txt',
  ).toEqual([]));

test('the checksums are those of the files', () => {
  const lines = readFileSync(`${siteDir}/SHA256SUMS`, 'utf8').trim().split('\n');
  expect(lines.length).toBeGreaterThan(pagePaths().length);
  for (const path of ['index.html', 'downloads/offline-site.zip', 'embed.js', 'apps/whatsapp/index.html.br'])
    expect(lines).toContain(`${createHash('sha256').update(readFileSync(join(siteDir, path))).digest('hex')}  ${path}`);
});

test('the element for other sites is small', () => expect(readFileSync(`${siteDir}/embed.js.br`).length).toBeLessThan(1500));

/** One build with everything a group may set: a sub-path, its panel, share pictures, pages in place of redirects. */
describe('a partner’s edition under a sub-path', () => {
  const out = () => join(folder, 'partner');
  const settings = { CONTENT_DIR: smallContent, BASE: '/guide/', SITE: 'https://partner.example', BUILD_DAY: '2026-11-24' };
  let result = { ok: false, output: '' };
  beforeAll(() => {
    result = build({ ...settings, OUT_DIR: out(), PARTNER: 'tests/support/partner/partner.yaml', SHARE_PICTURES: '1', REDIRECT_PAGES: '1' });
  });

  test('builds', () => expect(result.ok, result.output).toBe(true));
  test('its panel is on every page and embed, marked as the partner’s, with the helpline; on no page twice', () => {
    for (const path of pagePaths(out()).filter((item) => item !== '/404.html' && !htmlOf(item, out()).includes('http-equiv="refresh"'))) {
      const panels = documentOf(path, out()).querySelectorAll('.partner');
      expect(panels.length, path).toBe(1);
      expect(panels[0]?.getAttribute('aria-label')).toContain('Example Families');
      expect(panels[0]?.querySelector('a[href="tel:01632960000"]'), path).not.toBeNull();
      expect(panels[0]?.textContent).toContain('cannot change it');
    }
  });
  test('its panel is on paper, too: sheets and the help sheet have it once, with the logo', () => {
    for (const path of ['/apps/test-app/sheet/', '/help/sheet/']) {
      const panels = documentOf(path, out()).querySelectorAll('[data-paper-body] .paper-partner');
      expect(panels.length, path).toBe(1);
      expect(panels[0]?.textContent).toContain('given to you by Example Families');
      expect(panels[0]?.textContent).toContain('01632 960000');
      expect(panels[0]?.querySelector('img')?.getAttribute('src')).toBe('/guide/partner/logo.svg');
    }
  });
  test('the advice is the same as without it', () => {
    const checks = (dir: string) => [...documentOf('/apps/test-app/', dir).querySelectorAll('[data-check]')].map((item) => item.textContent);
    const plain = join(folder, 'plain');
    expect(build({ ...settings, OUT_DIR: plain, COMPRESS: '0' }).ok).toBe(true);
    expect(checks(out()).length).toBeGreaterThan(0);
    expect(checks(out())).toEqual(checks(plain));
    expect(readFileSync(join(out(), 'api/v1/apps/test-app.json'), 'utf8')).toBe(readFileSync(join(plain, 'api/v1/apps/test-app.json'), 'utf8'));
    expect(documentOf('/apps/test-app/', plain).querySelector('.partner')).toBeNull();
  });
  test('every page has its share picture, of the right size', async () => {
    for (const path of pagePaths(out()).filter((item) => !/^\/(404|embed)/.test(item))) {
      const meta = documentOf(path, out()).querySelector('meta[property="og:image"]');
      if (htmlOf(path, out()).includes('http-equiv="refresh"') || documentOf(path, out()).querySelector('meta[name=robots]')) continue;
      expect(meta?.getAttribute('content'), path).toBe(`https://partner.example/guide${sharePicturePath(path)}`);
      const { width, height, format } = await sharp(join(out(), sharePicturePath(path))).metadata();
      expect({ width, height, format }).toEqual({ ...sharePictureSize, format: 'png' });
    }
  });
  test('old addresses lead on: a page by a page, an anchor by the new one beside it', () => {
    expect(htmlOf('/apps/old-app/', out())).toContain('url=https://partner.example/guide/apps/test-app/');
    const old = documentOf('/apps/test-app/', out()).getElementById('old-check');
    expect(old?.closest('[data-check]')?.getAttribute('data-check')).toBe('who-can-write');
  });
  test('so they do on a USB stick, and a phone can keep the page: its digest is that of the page as it is sent', async () => {
    const { files } = JSON.parse(/^const edition=(.*);$/m.exec(readFileSync(join(out(), 'sw.js'), 'utf8'))?.[1] ?? '{}') as Edition;
    const sent = (await editionOf(out(), '/guide/')).files;
    expect(Object.keys(files)).toContain('/guide/apps/test-app/');
    for (const [path, digest] of Object.entries(files)) expect(sent[path], path).toBe(digest);
    const stick = unzipSync(readFileSync(join(out(), 'downloads/offline-site.zip')))['safer-messages/apps/test-app/index.html'];
    expect(stick && strFromU8(stick)).toContain('id="old-check"');
  });
  test('every link of it resolves under the sub-path', async () => {
    const server = createSiteServer(out(), '/guide/');
    const port = await listen(server, Number(process.env['TEST_PORT'] ?? 4410) + 70);
    const result = await new LinkChecker().check({ path: `http://localhost:${port}/guide/`, recurse: true, linksToSkip: ['^https://', '^mailto:', '^tel:'], concurrency: 20 });
    server.close();
    const local = result.links.filter((link) => link.url.includes(`localhost:${port}/`));
    expect(local.length).toBeGreaterThan(20);
    expect(local.filter((link) => link.state === 'BROKEN').map((link) => `${link.url} on ${link.parent}`)).toEqual([]);
  });
  test('two builds of one commit for one day are the same, byte for byte', () => {
    const sums = [1, 2].map((number) => {
      const dir = join(folder, `twin-${number}`);
      expect(build({ ...settings, OUT_DIR: dir }).ok).toBe(true);
      return readFileSync(join(dir, 'SHA256SUMS'), 'utf8');
    });
    expect(sums[0]).toContain('offline-site.zip');
    expect(sums[0]).toBe(sums[1]);
  });
});

describe('a build that breaks a promise fails and says how to mend it', () => {
  const broken = (change: (content: string) => void) => {
    const content = join(folder, 'content');
    cpSync(smallContent, content, { recursive: true });
    change(content);
    const result = build({ CONTENT_DIR: relative(process.cwd(), content), OUT_DIR: join(folder, 'never'), BUILD_DAY: '2026-11-24', COMPRESS: '0' });
    rmSync(content, { recursive: true });
    expect(result.ok).toBe(false);
    return result.output;
  };
  const edit = (file: string, change: (text: string) => string) => writeFileSync(file, change(readFileSync(file, 'utf8')));

  test('an address and a check that are gone', () => {
    const output = broken((content) => edit(`${content}/addresses.txt`, (text) => `${text}/apps/gone/\n/apps/test-app/#gone-check\n`));
    expect(output).toContain('These addresses were published and are gone now');
    expect(output).toMatch(/\/apps\/gone\/\s+\/apps\/test-app\/#gone-check/);
    expect(output).toContain('content/redirects.yaml');
  });
  test('a redirect that leads nowhere', () => {
    const output = broken((content) => edit(`${content}/redirects.yaml`, (text) => text.replace('to: /apps/test-app/\n', 'to: /apps/nowhere/\n')));
    expect(output).toContain('/apps/old-app/ leads to /apps/nowhere/, which does not exist');
  });
});
