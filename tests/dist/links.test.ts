import { expect, test } from 'vitest';
import { LinkChecker } from 'linkinator';
import { documentOf, pagePaths, siteDir } from '../support/site.ts';

test('every internal link resolves', async () => {
  const result = await new LinkChecker().check({
    path: '/',
    serverRoot: siteDir,
    recurse: true,
    // Other sites are not asked: this machine may not reach them, and a test should not depend on them.
    linksToSkip: (link) => Promise.resolve(!/^http:\/\/(localhost|127\.0\.0\.1|\[::1?\])/.test(link)),
    concurrency: 20,
  });
  const local = result.links.filter((link) => link.state !== 'SKIPPED');
  expect(local.length).toBeGreaterThan(pagePaths().length);
  expect(local.filter((link) => link.state === 'BROKEN').map((link) => `${link.url} on ${link.parent}`)).toEqual([]);
});

test('every internal anchor resolves', () => {
  const anchors = new Map(pagePaths().map((path) => [path, new Set([...documentOf(path).querySelectorAll('[id]')].map((element) => element.id))]));
  const dead: string[] = [];
  for (const path of pagePaths())
    for (const link of documentOf(path).querySelectorAll('a[href*="#"]')) {
      const address = link.getAttribute('href') ?? '';
      if (/^[a-z]+:/.test(address) || /#[a-z-]+=/.test(address)) continue; // #q=… and the like are for a script, not anchors
      const target = new URL(address, `http://site.test${path}`);
      if (!anchors.get(target.pathname)?.has(decodeURIComponent(target.hash.slice(1)))) dead.push(`${address} on ${path}`);
    }
  expect(dead).toEqual([]);
});

test('no id stands twice on a page', () => {
  for (const path of pagePaths()) {
    const ids = [...documentOf(path).querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index), path).toEqual([]);
  }
});
