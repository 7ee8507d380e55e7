import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../support/build.ts';
import { smallContent } from '../support/small-content.ts';
import { documentOf, pagePaths } from '../support/site.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(process.cwd(), 'dist-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a small content tree under a base path', () => {
  let result = { ok: false, output: '' };
  const out = () => join(folder, 'small');
  beforeAll(() => {
    result = build({ CONTENT_DIR: smallContent, OUT_DIR: out(), BASE: '/guide/', SITE: 'https://partner.example', BUILD_DAY: '2026-11-24' });
  });

  test('builds into the folder it is told', () => {
    expect(result.output).toContain('Complete');
    expect(pagePaths(out())).toContain('/apps/test-app/');
  });
  test('every link, script and style carries the base path', () => {
    for (const path of pagePaths(out()))
      for (const element of documentOf(path, out()).querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]'))
        expect(element.getAttribute('href') ?? element.getAttribute('src'), path).toMatch(/^\/guide\//);
  });
  test('canonical addresses carry the site and the base', () =>
    expect(documentOf('/apps/test-app/', out()).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://partner.example/guide/apps/test-app/'));
  test('a change of ours gives the edition, and the flag for those who ticked before', () => {
    const page = documentOf('/apps/test-app/', out());
    expect(page.querySelector('.print-footer')?.textContent).toContain('Edition 22 November 2026');
    expect(page.querySelector('[data-check="who-can-write"]')?.getAttribute('data-changed')).toBe('2026-11-22');
    expect(page.querySelector('[data-check="time-limit"]')?.hasAttribute('data-changed')).toBe(false);
  });
  test('with somebody to write to, each check has an email ready that names it and nothing of the reader', () => {
    const links = [...documentOf('/apps/test-app/', out()).querySelectorAll('[data-check] [data-moved]')];
    expect(links).toHaveLength(2);
    const address = links[0]?.getAttribute('href') ?? '';
    expect(address).toMatch(/^mailto:editors@partner\.example\?subject=/);
    expect(decodeURIComponent(address.split('&body=')[1] ?? '')).toBe(
      'App: Test App\nCheck: who-can-write\nEdition: 2026-11-22\nPhone or device: please write it here',
    );
  });
});

describe('the day of the build', () => {
  test('decides which law holds, and whether a page is past its review date', () => {
    const later = join(folder, 'later');
    const { output } = build({ CONTENT_DIR: smallContent, OUT_DIR: later, BUILD_DAY: '2027-03-15', COMPRESS: '0' });
    expect(output).toContain('Complete');
    const guide = documentOf('/guides/first-guide/', later);
    expect(guide.querySelector('.law')?.textContent).toContain('It may hold now');
    expect(guide.querySelector('.law')?.textContent).not.toContain('It is announced');
    expect(guide.querySelector('[data-due]')?.hasAttribute('hidden')).toBe(false);
  });
});

describe('a broken content file stops the build, naming the file, the field and what to do', () => {
  const broken = (file: string, from: string, to: string) => {
    const content = join(folder, 'broken');
    cpSync(smallContent, content, { recursive: true });
    const path = join(content, file);
    const before = readFileSync(path, 'utf8');
    expect(before).toContain(from);
    writeFileSync(path, before.replaceAll(from, to));
    const result = build({ CONTENT_DIR: content.replace(`${process.cwd()}/`, ''), OUT_DIR: join(folder, 'never'), BUILD_DAY: '2026-11-24' });
    rmSync(content, { recursive: true });
    expect(result.ok).toBe(false);
    return result.output;
  };
  test('a check without its sentence', () => {
    const output = broken('apps/test-app/checklist.yaml', '    say: Who writes to you here?\n', '');
    expect(output).toContain('apps/test-app/checklist.yaml');
    expect(output).toMatch(/checks\.0\.say.*write some text here/);
  });
  test('a citation in prose to a missing source', () => expect(broken('guides/first-guide.mdx', '<Cite ids="s1" />', '<Cite ids="s5" />')).toMatch(/"s5" is not among the page's sources: s1/));
  test('a link to a check that is not there', () =>
    expect(broken('guides/first-guide.mdx', 'test-app/who-can-write"', 'test-app/gone"')).toMatch(/there is no check in test-app "gone". Known: who-can-write, time-limit/));
  test('a situation that names an unknown service', () => expect(broken('help/blackmail.yaml', 'police-999', 'police-998')).toMatch(/content\/help\/blackmail\.yaml: there is no service "police-998"/));
  test('a chart that is not there', () =>
    expect(broken('guides/first-guide.mdx', '<Chart id="test-figure" />', '<Chart id="gone" />')).toMatch(/there is no figure "gone". Known: test-figure/));
  test('a chart whose description leaves a number out', () =>
    expect(broken('figures.yaml', 'value: 950.5', 'value: 951')).toMatch(/figures\.0\.description.*leaves out 951/));
  test('one name for two publications on a page', () =>
    expect(broken('timeline.yaml', 't1', 's1')).toMatch(/the source "s1" is one publication in first-guide\.mdx and another in timeline\.yaml/));
  test('a component that does not exist', () => expect(broken('guides/first-guide.mdx', '<Say>', '<Video />\n<Say>')).toMatch(/Video/));
});

