import type { Redirect } from './addresses.ts';
import { headersFor } from './security.ts';

/*
 * The same headers and redirects in the words of each host. All come from lib/security.ts and content/redirects.yaml.
 */

/** Paths whose headers differ from those of a page. */
const sections = ['/_astro/', '/embed/', '/api/', '/downloads/', '/embed.js'] as const;
const varying = ['Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'Cache-Control', 'Access-Control-Allow-Origin'] as const;

const pageRedirects = (redirects: readonly Redirect[]) => redirects.filter(({ from }) => !from.includes('#'));

/**
 * _headers, as Netlify and Cloudflare read it. Both join the values of all rules that fit a path, so no two rules that
 * fit one path name the same header: what every path has stands under /*, and each part of the site is named.
 * @param entries names at the top of the built site; folders end in a slash
 */
export function headersFile(entries: readonly string[], base: string): string {
  const at = (path: string) => `${base}${path.slice(1)}`;
  const block = (path: string, headers: [string, string][]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''];
  const isVarying = ([name]: [string, string]) => (varying as readonly string[]).includes(name);
  const same = Object.entries(headersFor('/')).filter((header) => !isVarying(header));
  const parts = ['/', ...entries.map((entry) => `/${entry}`)].map((path) => ({
    path: at(path !== '/' && path.endsWith('/') ? `${path}*` : path),
    headers: Object.entries(headersFor(path)).filter(isVarying),
  }));
  return [...block('/*', same), ...parts.flatMap(({ path, headers }) => block(path, headers))].join('\n');
}

/** _redirects, as Netlify and Cloudflare read it. */
export const redirectsFile = (redirects: readonly Redirect[], base: string): string =>
  pageRedirects(redirects)
    .flatMap(({ from, to }) => {
      const line = (path: string) => `${base}${path.slice(1)} ${base}${to.slice(1)} 301`;
      return from.endsWith('/') && from !== '/' ? [line(from), line(from.slice(0, -1))] : [line(from)];
    })
    .map((line) => `${line}\n`)
    .join('');

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/** Included by hosts/nginx/nginx.conf: a variable for each header that varies, the redirects, and where the 404 page is. */
export function nginxFile(redirects: readonly Redirect[], base: string): string {
  const at = (path: string) => `${base}${path.slice(1)}`;
  const variable = (name: string) => `$our_${name.toLowerCase().replaceAll('-', '_')}`;
  const map = (name: string) => {
    const value = (path: string) => headersFor(path)[name] ?? '';
    const special = sections.filter((path) => value(path) !== value('/'));
    const pattern = (path: string) => (path.endsWith('/') ? `~^${at(path)}` : at(path));
    return [
      `map $uri ${variable(name)} {`,
      `  default ${quoted(value('/'))};`,
      ...special.map((path) => `  ${quoted(pattern(path))} ${quoted(value(path))};`),
      '}',
    ];
  };
  const same = Object.entries(headersFor('/')).filter(([name]) => !(varying as readonly string[]).includes(name));
  return [
    '# Written by the build from src/lib/security.ts and content/redirects.yaml. Included in the http block.',
    ...varying.flatMap(map),
    ...varying.map((name) => `add_header ${name} ${variable(name)} always;`),
    ...same.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
    'map $uri $our_new_address {',
    '  default "";',
    ...pageRedirects(redirects).flatMap(({ from, to }) => {
      const line = (path: string) => `  ${quoted(at(path))} ${quoted(at(to))};`;
      return from.endsWith('/') && from !== '/' ? [line(from), line(from.slice(0, -1))] : [line(from)];
    }),
    '}',
    `error_page 404 ${at('/404.html')};`,
    '',
  ].join('\n');
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that leads on, for hosts that know no redirects. */
export const redirectPage = (to: string, name: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>This page has moved – ${escaped(name)}</title><meta name="robots" content="noindex"><link rel="canonical" href="${escaped(to)}"><meta http-equiv="refresh" content="0; url=${escaped(to)}"></head><body><main><h1>This page has moved</h1><p><a href="${escaped(to)}">Go to its new place</a></p></main></body></html>\n`;
