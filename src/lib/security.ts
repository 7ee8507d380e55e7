/**
 * The Content Security Policy, in one place for the pages' meta tag and the hosts' headers. Nothing inline is allowed:
 * scripts and styles are files. WebAssembly is the search index. Trusted Types: no script may be made from a string.
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
  'trusted-types': "'none'",
};

/** Directives that browsers ignore in a meta tag are left out of it. */
export const policyForMeta = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join(';');

/** @param framable whether other sites may show the page in a frame */
export const policyForHeader = (framable: boolean): string => `${policyForMeta};frame-ancestors ${framable ? '*' : "'none'"}`;
