import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const read = (file: string) => readFileSync(file, 'utf8');

/** What a published build must not miss: a link that somebody sends shows a picture of the page. */
test('the command for publishing makes share pictures unless told not to; the one for trying out is quick', () => {
  expect(scripts['build:pdf']).toContain('SHARE_PICTURES=${SHARE_PICTURES:-1}');
  expect(scripts['build']).toBe('astro build');
});
test.each(['hosts/netlify/netlify.toml', 'hosts/container/Containerfile', 'hosts/github-pages/pages.yml'])('%s builds with share pictures', (file) =>
  expect(/npm run build:pdf/.test(read(file)) || /^\s*SHARE_PICTURES = "1"/m.test(read(file))).toBe(true),
);
test('a container is built with every setting a group may need', () => {
  const args = [...read('hosts/container/Containerfile').matchAll(/^ARG (\w+)/gm)].map(([, name]) => name);
  expect(args).toEqual(expect.arrayContaining(['SITE', 'BASE', 'BUILD_DAY', 'PARTNER', 'SHARE_PICTURES']));
});
test('README and CONTRIBUTING name every command of npm', () => {
  const named = read('README.md') + read('CONTRIBUTING.md') + read('content/README.md');
  expect(Object.keys(scripts).filter((name) => !new RegExp(`npm (run )?${name}(?![:\\w])`).test(named))).toEqual([]);
});
