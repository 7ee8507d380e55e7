import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinedStyles } from '../../../src/integrations/joined-styles.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'joined-styles-'));
  mkdirSync(join(folder, '_astro'));
  for (const name of ['all', 'table', 'plan']) writeFileSync(join(folder, `_astro/${name}.css`), `.${name}{}`);
});
afterEach(() => rmSync(folder, { recursive: true }));

const link = (name: string, base = '/') => `<link rel="stylesheet" href="${base}${name}.css">`;
const page = (...links: string[]) => `<head>${links.join('')}</head>`;
const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
const finish = async ({ integration }: ReturnType<typeof joinedStyles>) => {
  const hook = integration.hooks['astro:build:done'] as unknown as (given: { dir: URL }) => Promise<void>;
  await hook({ dir: pathToFileURL(`${folder}/`) });
  return readdirSync(join(folder, '_astro')).sort();
};

test('two style sheets become one, in their order, whichever comes first; the same two on another page are the same file', async () => {
  const styles = joinedStyles('/');
  const [first = ''] = hrefs(styles.oneStyleSheet(page(link('_astro/all'), link('_astro/table'))));
  const [second = ''] = hrefs(styles.oneStyleSheet(page(link('_astro/plan'), link('_astro/all'))));
  expect(hrefs(styles.oneStyleSheet(page(link('_astro/all'), link('_astro/table'))))).toEqual([first]);
  expect(await finish(styles)).toEqual([first, second].map((href) => href.replace('/_astro/', '')).sort());
  expect(readFileSync(join(folder, first), 'utf8')).toBe('.all{}.table{}');
  expect(readFileSync(join(folder, second), 'utf8')).toBe('.plan{}.all{}');
});

test('a page with one style sheet keeps it, and the file stays', async () => {
  const styles = joinedStyles('/');
  expect(styles.oneStyleSheet(page(link('_astro/all')))).toBe(page(link('_astro/all')));
  styles.oneStyleSheet(page(link('_astro/all'), link('_astro/table')));
  const files = await finish(styles);
  expect(files).toContain('all.css');
  expect(files).not.toContain('table.css');
});

test('a style sheet with an address of its own is not taken in, nor lost', () => {
  const styles = joinedStyles('/');
  const html = page(link('themes'), link('_astro/all'), link('_astro/table'));
  expect(hrefs(styles.oneStyleSheet(html))).toEqual(['/themes.css', expect.stringMatching(/^\/_astro\/styles\.[\da-f]{8}\.css$/)]);
});

test('a site below a path keeps the path', () => {
  const { oneStyleSheet } = joinedStyles('/guide/');
  expect(hrefs(oneStyleSheet(page(link('_astro/all', '/guide/'), link('_astro/plan', '/guide/'))))).toEqual([
    expect.stringMatching(/^\/guide\/_astro\/styles\./),
  ]);
});
