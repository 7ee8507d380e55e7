/** Addresses inside the offline copy: relative, and ending in index.html, so that they open from a file system. */

/** Folder of the copy inside its zip. */
export const offlineFolder = 'safer-messages';
/** The page that says how old the copy is, as a path of the site. */
export const offlinePage = '/organisations/offline-copy/';

/** /apps/ → apps/index.html; /icon.svg → icon.svg. */
export const fileOfPath = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** From one file to another, both from the top: apps/index.html to talk/index.html is ../talk/index.html. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}

/**
 * A link of a page as it stands in the copy.
 * @param file the page's own file in the copy
 * @param isInside whether the copy holds a file
 * @param site the whole address of the site's start, for what the copy leaves out
 */
export function offlineLink(link: string, file: string, base: string, isInside: (file: string) => boolean, site: string): string {
  if (!link.startsWith(base) || link.startsWith('//')) return link;
  const [path = '', anchor] = link.slice(base.length - 1).split('#');
  const target = fileOfPath(path);
  if (!isInside(target)) return new URL(link.slice(base.length), site).href;
  return `${relative(file, target)}${anchor === undefined ? '' : `#${anchor}`}`;
}
