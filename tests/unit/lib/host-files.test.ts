import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { headersFile, nginxFile, redirectPage, redirectsFile } from '../../../src/lib/host-files.ts';
import { headersFor, policyForHeader, policyForMeta } from '../../../src/lib/security.ts';

describe('the policy', () => {
  /** Explained in docs/hosting.md: what is left after these is a fault. */
  const explained: RegExp[] = [/^'self' can be problematic if you host JSONP/];
  test.each([
    ['in the page', policyForMeta],
    ['as a header', policyForHeader(false)],
    ['of the embed', policyForHeader(true)],
  ])('%s: csp_evaluator finds nothing of high or medium severity but what the docs explain', (_, policy) => {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const serious = findings.filter(({ severity }) =>
      [Severity.HIGH, Severity.HIGH_MAYBE, Severity.MEDIUM, Severity.MEDIUM_MAYBE, Severity.SYNTAX].includes(severity),
    );
    expect(serious.map(({ description }) => description).filter((text) => !explained.some((known) => known.test(text)))).toEqual([]);
  });
});

describe('files for hosts', () => {
  const moved = [
    { from: '/apps/old/', to: '/apps/new/' },
    { from: '/apps/a/#x', to: '/apps/a/#y' },
  ];

  test('_headers: no header is named by two rules that fit one path', () => {
    const text = headersFile(['_astro/', 'apps/', 'embed/', 'api/', 'embed.js'], '/');
    const rules = text.split('\n\n').map((block) => block.trim().split('\n'));
    const fits = (rule: string, path: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path);
    for (const path of ['/', '/apps/a/', '/embed/a/', '/api/v1/apps.json', '/embed.js', '/_astro/x.css']) {
      const given = rules.filter(([rule = '']) => fits(rule, path)).flatMap(([, ...lines]) => lines.map((line) => line.trim()));
      const names = given.map((line) => line.split(':')[0]);
      expect(new Set(names).size, path).toBe(names.length);
      expect(Object.fromEntries(given.map((line) => [line.split(': ')[0], line.split(': ').slice(1).join(': ')]))).toEqual(headersFor(path));
    }
  });
  test('_redirects: pages with and without the slash, no anchors, the base before both', () =>
    expect(redirectsFile(moved, '/guide/')).toBe('/guide/apps/old/ /guide/apps/new/ 301\n/guide/apps/old /guide/apps/new/ 301\n'));
  test('nginx: the embed has a policy of its own', () => {
    const text = nginxFile(moved, '/guide/');
    expect(text).toContain(`"~^/guide/embed/" "${policyForHeader(true)}";`);
    expect(text).toContain('"/guide/apps/old" "/guide/apps/new/";');
    expect(text).toContain('error_page 404 /guide/404.html;');
  });
  test('a page that leads on escapes its address', () => expect(redirectPage('https://x.test/"<', 'A & B')).not.toMatch(/"<"|& B/));
});
