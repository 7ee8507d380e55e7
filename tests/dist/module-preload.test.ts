import { expect, test } from 'vitest';
import { assetsOf, documentOf, pagePaths } from '../support/site.ts';

test('each page names in its head exactly the files that its scripts import, after the style sheet', () => {
  let named = 0;
  for (const path of pagePaths()) {
    const page = documentOf(path);
    const own = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
    const links = [...page.querySelectorAll('head link[rel=modulepreload]')];
    const preloads = links.map((link) => link.getAttribute('href') ?? '');
    const imported = assetsOf(path).scripts.filter((script) => !own.includes(script));
    expect([...preloads].sort(), path).toEqual([...imported].sort());
    if (links[0]) expect(links[0].previousElementSibling?.getAttribute('rel'), path).toBe('stylesheet');
    named += preloads.length;
  }
  expect(named).toBeGreaterThan(100);
});
