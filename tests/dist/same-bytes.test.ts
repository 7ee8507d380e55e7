import { existsSync, mkdtempSync, readFileSync, rmSync, readdirSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, filesOf } from '../support/build.ts';
import { pagePaths, siteDir } from '../support/site.ts';
import { smallContent } from '../support/small-content.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), 'dist-same-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names of files that two folders do not hold with the same bytes. */
function differences(one: string, two: string): string[] {
  const [a, b] = [filesOf(one), filesOf(two)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => !a.get(name)?.equals(b.get(name) ?? Buffer.alloc(0))).sort();
}

describe('the same commit gives the same bytes', () => {
  test('the whole site, built again for the same day', () => {
    const again = join(folder, 'again');
    // With its PDFs where the site under test has them: pages link only to what there is.
    const PDFS = existsSync(join(siteDir, 'downloads/all-sheets.pdf')) ? '1' : '0';
    const result = build({ OUT_DIR: again, PDFS });
    expect(result.ok, result.output.slice(-2000)).toBe(true);
    expect(filesOf(again).size).toBeGreaterThan(150);
    expect(differences(siteDir, again)).toEqual([]);
  });
  test('a small site, packed copies too; another day gives other bytes', () => {
    const builtOn = (name: string, day: string) => {
      const out = join(folder, name);
      const result = build({ OUT_DIR: out, CONTENT_DIR: smallContent, BUILD_DAY: day });
      expect(result.ok, result.output.slice(-2000)).toBe(true);
      return out;
    };
    const [one, two, later] = [builtOn('one', '2026-11-24'), builtOn('two', '2026-11-24'), builtOn('later', '2027-03-15')];
    expect(differences(one, two)).toEqual([]);
    for (const name of readdirSync(one).filter((file) => /\.(br|gz)$/.test(file))) expect(readFileSync(join(one, name)).equals(readFileSync(join(two, name))), name).toBe(true);
    expect(differences(one, later)).not.toEqual([]);
  });
});

test('a content tree with ten times our pages builds', () => {
  const [apps, guides] = [230, 220];
  const content = join(folder, 'large-content');
  cpSync(smallContent, content, { recursive: true });
  const guide = readFileSync(join(content, 'guides/first-guide.mdx'), 'utf8');
  const list = readFileSync(join(content, 'apps/test-app/checklist.yaml'), 'utf8');
  for (let number = 1; number < apps; number++) {
    cpSync(join(content, 'apps/test-app'), join(content, `apps/test-app-${number}`), { recursive: true });
    writeFileSync(join(content, `apps/test-app-${number}/checklist.yaml`), list.replace(/^(id|name): .*/gm, (_, key: string) => `${key}: ${key === 'id' ? `test-app-${number}` : `Test app ${number}`}`));
  }
  for (let number = 1; number < guides; number++) writeFileSync(join(content, `guides/guide-${number}.mdx`), guide.replace(/^title: .*/m, `title: Guide ${number}`));
  const others = Array.from({ length: apps - 1 }, (_, index) => index + 1);
  const numbers = [
    'apps:\n  test-app: 1',
    ...others.map((number) => `  test-app-${number}: ${number + 1}`),
    'checks:\n  test-app/who-can-write: 1\n  test-app/time-limit: 2',
    ...others.flatMap((number) => ['who-can-write', 'time-limit'].map((check, index) => `  test-app-${number}/${check}: ${2 * number + index + 1}`)),
  ];
  writeFileSync(join(content, 'check-numbers.yaml'), `${numbers.join('\n')}\n`);
  const out = join(folder, 'large');
  const result = build({ CONTENT_DIR: content.replace(`${process.cwd()}/`, ''), OUT_DIR: out, COMPRESS: '0', BUILD_DAY: '2026-11-24' });
  expect(result.ok, result.output.slice(-2000)).toBe(true);
  const paths = pagePaths(out);
  expect(paths.filter((path) => /^\/apps\/[^/]+\/$/.test(path))).toHaveLength(apps);
  expect(paths.filter((path) => /^\/guides\/[^/]+\/$/.test(path))).toHaveLength(guides);
});
