import { mdxAnchors, mdxLinks } from '../mdx-prose.ts';
import { mdxFiles, type Content, type Finding } from './content.ts';

/** Anchors of a page that its content gives; undefined where the page itself makes them. */
type Anchors = ReadonlySet<string> | undefined;

/**
 * Every page that content makes or that the site has of its own, by path, with the anchors its content gives.
 * @param fixed paths of the site's own pages, such as /help/services/
 */
export function routesOf(content: Content, fixed: readonly string[]): Map<string, Anchors> {
  const prose = (folder: string, files: readonly { id: string; body: string }[]) =>
    files.map(({ id, body }) => [`${folder}${id}/`, new Set(mdxAnchors(body))] as const);
  return new Map<string, Anchors>([
    ...fixed.map((path) => [path, undefined] as const),
    ...content.app.map(({ id }) => [`/apps/${id}/`, undefined] as const),
    ...content.situation.map(({ id }) => [`/help/${id}/`, undefined] as const),
    ...prose('/guides/', content.guide),
    ...prose('/talk/', content.talk),
    ...prose('/', content.page),
  ]);
}

/** Links in prose that lead to no page, to no heading, or in a form that breaks under a base path. Links to other sites are left to readers. */
export function brokenLinks(content: Content, fixed: readonly string[]): Finding[] {
  const routes = routesOf(content, fixed);
  return mdxFiles(content).flatMap(({ path: file, body }) =>
    mdxLinks(body).flatMap((link) => {
      const what = problem(link, routes, body);
      return what ? [{ file, where: link, what }] : [];
    }),
  );
}

function problem(link: string, routes: ReadonlyMap<string, Anchors>, body: string): string | undefined {
  if (/^(?:https:|mailto:|tel:)/.test(link)) return undefined;
  const [path = '', anchor] = link.split('#');
  if (path === '') return mdxAnchors(body).includes(anchor ?? '') ? undefined : 'no heading of this page has this anchor: write it as ## Title {#anchor}';
  if (!path.startsWith('/') || !path.endsWith('/')) return 'write it from the top with a slash at the end, as /guides/grooming/';
  if (!routes.has(path)) return 'there is no such page: correct the address';
  const anchors = routes.get(path);
  return anchor === undefined || !anchors || anchors.has(anchor) ? undefined : `that page has no heading #${anchor}. It has: ${[...anchors].join(', ')}`;
}
