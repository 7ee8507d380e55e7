/** Words of the search. They ship with its island. */
export const words = {
  label: 'Search this guide',
  go: 'Search',
  kind: 'Look in',
  every: 'All pages',
  kinds: { App: 'Apps', Guide: 'Guides', Help: 'Get help', Talk: 'Talk' } as Record<string, string>,
  count: (total: number, query: string) => {
    if (total === 0) return `Nothing found for “${query}”.`;
    return total === 1 ? `1 page found for “${query}”.` : `${total} pages found for “${query}”.`;
  },
  more: 'Show more',
  inside: 'Look for these words inside every page',
  looking: 'Looking…',
  partly: 'A part of the search did not load, so there may be more.',
  failed: 'The search did not load.',
  nothing: 'Try one short word, such as the name of the app. Or go here:',
  help: 'Get help now',
  list: 'Every page, A to Z',
};
