/*
 * Addresses are promises. content/addresses.txt holds every address that was ever published, one a line: pages, files,
 * and the anchors of checks and services (/apps/whatsapp/#groups). The build compares what it made with it.
 */
export type Redirect = { from: string; to: string };

const heading = `# Every address this site has published. They are promises: each must work for ever, itself or by content/redirects.yaml.
# The build fails when one is gone. New ones are added by: npm run addresses:record. Never take a line out.
`;

/** Addresses of the text of a record; notes and empty lines left out. */
export const readRecord = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^#/.test(line));

/** The text of a record. */
export const writeRecord = (addresses: Iterable<string>): string => `${heading}${[...new Set(addresses)].sort().join('\n')}\n`;

/** Files that are made after all others, are for programs alone or are named by their content: not promised. */
const notPromised = [
  /^\/_/,
  /^\/\./,
  /^\/pagefind\//,
  /^\/search\/(pages|words\/\w+)\.json$/,
  /^\/share\//,
  /^\/partner\//,
  /^\/404\.html$/,
  /^\/SHA256SUMS$/,
  /\.(br|gz)$/,
  /\.html$/,
];

/** Whether a file's address is promised. */
export const isPromised = (path: string): boolean => !notPromised.some((pattern) => pattern.test(path));

/**
 * The promised addresses of a built site.
 * @param files as site-absolute paths
 * @param anchorsOfPages each page, by its path
 */
export function publishedAddresses(files: readonly string[], anchorsOfPages: ReadonlyMap<string, readonly string[]>): string[] {
  const pages = [...anchorsOfPages.keys()].filter(isPromised);
  const own = pages.filter((path) => !path.startsWith('/embed/'));
  const anchors = own.flatMap((path) => (anchorsOfPages.get(path) ?? []).map((anchor) => `${path}#${anchor}`));
  return [...pages, ...anchors, ...files.filter(isPromised)];
}

/** Anchors that other sites may link to: those of checks and of services. */
export const anchorsOf = (html: string): string[] =>
  [...html.matchAll(/class="(?:check__title|service__name)"\s+id="([^"]+)"|id="([^"]+)"\s+class="(?:check__title|service__name)"/g)].map(
    ([, first, second]) => first ?? second ?? '',
  );

export type Comparison = {
  /** Published once, not there now, and no redirect leads on. */
  dropped: string[];
  /** There, and not yet recorded. */
  fresh: string[];
  /** Redirects that cannot work, each with what is wrong. */
  broken: string[];
};

/** What a build did to the promises. */
export function compare(recorded: readonly string[], published: readonly string[], redirects: readonly Redirect[]): Comparison {
  const there = new Set(published);
  const led = new Set(redirects.map(({ from }) => from));
  const known = new Set(recorded);
  const kept = (address: string) => there.has(address) || led.has(address) || led.has(address.split('#')[0] ?? '');
  return {
    dropped: recorded.filter((address) => !kept(address)),
    fresh: [...there].filter((address) => !known.has(address)).sort(),
    broken: redirects.flatMap(({ from, to }) => {
      if (there.has(from)) return [`${from} still exists, so the redirect would hide it: take the redirect out`];
      const page = to.split('#')[0] ?? to;
      return there.has(to) || (there.has(page) && !from.includes('#')) ? [] : [`${from} leads to ${to}, which does not exist: correct "to"`];
    }),
  };
}

/** What an editor reads when a promise was broken. */
export const brokenPromise = (dropped: readonly string[]): string =>
  [
    'These addresses were published and are gone now:',
    ...dropped.map((address) => `  ${address}`),
    'People and other sites link to them. For each, bring the page or check back, or say in content/redirects.yaml where it leads now:',
    `  - from: ${dropped[0]}`,
    `    to: ${dropped[0]?.includes('#') ? `${dropped[0].split('#')[0]}#…` : '/…/'}`,
    'If a check was removed, lead its anchor to the check that took its place, or to #what-changed.',
  ].join('\n');
