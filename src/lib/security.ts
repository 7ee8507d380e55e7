import { workerPolicy } from './security-names.ts';

/**
 * The Content Security Policy, in one place for the pages' meta tag and the hosts' headers. Nothing inline is allowed:
 * scripts and styles are files. WebAssembly is the search index. Trusted Types: no script may be made from a string,
 * but for the address of the service worker, which one named policy makes (islands/offline/worker-address.ts).
 * While somebody writes (`npm run dev`) there is none: Vite puts styles into the page.
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': workerPolicy,
};

/** Directives that browsers ignore in a meta tag are left out of it. */
export const policyForMeta = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join(';');

/** @param framable whether other sites may show the page in a frame */
export const policyForHeader = (framable: boolean): string => `${policyForMeta};frame-ancestors ${framable ? '*' : "'none'"}`;

/** Scripts and styles are no documents: shown by themselves they may do nothing, and a short header is soon read. */
const policyForParts = "default-src 'none';frame-ancestors 'none'";

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'geolocation=(), microphone=(), camera=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Without includeSubDomains: a charity's other sites below the same domain are not ours to bind. docs/hosting.md says how to leave it out.
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Parts of the site that other sites may show or read. */
const isFramable = (path: string) => path.startsWith('/embed/');
const isShared = (path: string) => isFramable(path) || path.startsWith('/api/') || path.startsWith('/downloads/') || path === '/embed.js';

/**
 * The security and caching headers of a path, for every host we describe.
 * @param path site-absolute, without the base
 */
export function headersFor(path: string): Record<string, string> {
  return {
    ...everywhere,
    'Content-Security-Policy': path.startsWith('/_astro/') ? policyForParts : policyForHeader(isFramable(path)),
    'Cross-Origin-Resource-Policy': isShared(path) ? 'cross-origin' : 'same-origin',
    'Cache-Control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(path.startsWith('/api/') ? { 'Access-Control-Allow-Origin': '*' } : {}),
  };
}
