import { pagePaths, siteDir, wireBytes } from './site.ts';

/**
 * The kinds of pages, in the order in which a path is matched. A new kind of page is one line here (every page must
 * belong to one: tests/dist/budgets.test.ts) and is then held to its budgets, to privacy and to access like the others.
 */
export const kinds = [
  { kind: 'home', of: /^\/$/ },
  { kind: 'compare', of: /^\/apps\/$/ },
  { kind: 'past sheet', of: /^\/apps\/[^/]+\/sheet\/\d{4}-\d\d-\d\d\/$/ },
  { kind: 'sheet', of: /^\/((apps|help|guides)\/[^/]+\/(sheet|large)|(sheets|cards|poster|booklet|help-sheet|family-agreement)(\/[^/]+)*)\/$/ },
  { kind: 'app', of: /^\/apps\/[^/]+\/$/ },
  { kind: 'debate, law and charts', of: /^\/guides\/(encryption-debate|under-16-rules|figures|nudes-and-the-law)\/$/ },
  { kind: 'guide', of: /^\/guides\/[^/]+\/$/ },
  { kind: 'situation', of: /^\/help\/(?!services\/)[^/]+\/$/ },
  { kind: 'talk', of: /^\/talk\/[^/]+\/$/ },
  { kind: 'plan', of: /^\/plan\/$/ },
  { kind: 'search', of: /^\/search\/$/ },
  { kind: 'print', of: /^\/print\/$/ },
  { kind: 'check your copy', of: /^\/check-your-copy\/$/ },
  { kind: 'embed', of: /^\/embed\/[^/]+\/$/ },
  { kind: 'list', of: /^\/(guides|talk|help|changes|glossary|a-z|sources)\/$|^\/help\/services\/$|^\/sources\/[^/]+\/$/ },
  { kind: 'about', of: /^\/(about|accessibility|privacy|offline|organisations|partner)(\/[^/]+)*\/$|^\/404\.html$/ },
] as const;

export type Kind = (typeof kinds)[number]['kind'];

/** The kind of a page; undefined when it has none. */
export const kindOf = (path: string): Kind | undefined => kinds.find(({ of }) => of.test(path))?.kind;

/** The heaviest page of each kind that the built site has. */
export function heaviestOfEachKind(dir = siteDir): { kind: Kind; path: string }[] {
  const byKind = Map.groupBy(pagePaths(dir), kindOf);
  return kinds.flatMap(({ kind }) => {
    const path = byKind.get(kind)?.reduce((heaviest, next) => (wireBytes(next, dir) > wireBytes(heaviest, dir) ? next : heaviest));
    return path ? [{ kind, path }] : [];
  });
}
