import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { movedAnchors } from '../../../src/integrations/moved-anchors.ts';
import type { Settings } from '../../../src/settings.ts';

const dir = mkdtempSync(join(tmpdir(), 'moved-anchors-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** The integration for some redirects, and its hooks as Astro calls them. */
function withRedirects(text: string) {
  writeFileSync(join(dir, 'redirects.yaml'), text);
  const hooks = movedAnchors({ contentDir: dir } as Settings).hooks as unknown as Record<string, (given: object) => unknown>;
  return {
    start: (command: string) => hooks['astro:config:setup']?.({ command }),
    end: () => hooks['astro:build:done']?.({ dir: pathToFileURL(`${dir}/`) }),
  };
}

test('two old anchors stand where they lead now, and other pages stay as they are', async () => {
  const page = '<h4 class="check__title" id="groups">Groups</h4><h4 id="calls">Calls</h4>';
  for (const name of ['a', 'b']) {
    mkdirSync(join(dir, 'apps', name), { recursive: true });
    writeFileSync(join(dir, 'apps', name, 'index.html'), page);
  }
  const { start, end } = withRedirects(
    '- { from: /apps/a/#one, to: /apps/a/#groups }\n- { from: /apps/a/#two, to: /apps/a/#calls }\n- { from: /apps/gone/#x, to: /apps/gone/#y }\n',
  );
  start('build');
  await end();
  expect(readFileSync(join(dir, 'apps/a/index.html'), 'utf8')).toBe(
    '<h4 class="check__title" id="groups"><span id="one"></span>Groups</h4><h4 id="calls"><span id="two"></span>Calls</h4>',
  );
  expect(readFileSync(join(dir, 'apps/b/index.html'), 'utf8')).toBe(page);
});

test('a slip in redirects.yaml stops a build before a page is rendered, and names the file', () => {
  expect(() => withRedirects('- from: [').start('build')).toThrow(/\/redirects\.yaml: this is no valid YAML: .* at line 1/);
  expect(() => withRedirects('- from: apps\n  to: /b/\n').start('build')).toThrow(/\/redirects\.yaml is not right:\n {2}0\.from: write a path/);
  expect(() => withRedirects('- from: [').start('dev')).not.toThrow();
});
