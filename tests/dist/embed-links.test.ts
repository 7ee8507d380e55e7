import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { smallContent } from '../support/small-content.ts';
import { documentOf, pagePaths, siteDir } from '../support/site.ts';

/* A link that would open in the frame of another site leads nowhere: our pages, like most, refuse to be shown there. */

const folder = mkdtempSync(join(process.cwd(), 'dist-embed-links-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Links that leave an embed in the frame itself. What another program answers does not. */
const caught = (dir: string) => {
  const embeds = pagePaths(dir).filter((path) => path.startsWith('/embed/'));
  expect(embeds.length).toBeGreaterThan(0);
  return embeds.flatMap((path) =>
    [...documentOf(path, dir).querySelectorAll('a[href]')]
      .filter((link) => !/^(#|tel:|sms:|mailto:)/.test(link.getAttribute('href') ?? '') && link.getAttribute('target') !== '_blank')
      .map((link) => `${path}: ${link.getAttribute('href')}`),
  );
};

test('every link that leaves an embed opens a page of its own', () => expect(caught(siteDir)).toEqual([]));

test('also those of a partner’s panel, under a sub-path', () => {
  const out = join(folder, 'partner');
  const settings = { CONTENT_DIR: smallContent, BASE: '/guide/', BUILD_DAY: '2026-11-24', COMPRESS: '0', ZIP: '0' };
  const { ok, output } = build({ ...settings, OUT_DIR: out, PARTNER: 'tests/support/partner/partner.yaml' });
  expect(ok, output).toBe(true);
  expect(documentOf('/embed/test-app/', out).querySelector('.partner a[href="https://families.example"]')).not.toBeNull();
  expect(caught(out)).toEqual([]);
});

test('on the site itself they stay where they are', () =>
  expect(documentOf('/apps/whatsapp/').querySelector('.checklist a[href="/apps/whatsapp/sheet/"]')?.getAttribute('target')).toBeNull());
