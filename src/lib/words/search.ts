/** Words of the search. They ship with its island. */
import type { Missing } from '../missing-words.ts';

const quoted = (all: readonly string[]) => all.map((word) => `“${word}”`);
const oneOf = (all: readonly string[]) => [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' or ');

export const words = {
  label: 'Search this guide',
  go: 'Search',
  kind: 'Look in',
  every: 'All pages',
  kinds: { App: 'Apps', Guide: 'Guides', Help: 'Get help', Talk: 'Talk' } as Record<string, string>,
  count: (total: number, query: string, missing?: Missing) => {
    if (total === 0) return `Nothing found for “${query}”.`;
    const pages = total === 1 ? '1 page' : `${total} pages`;
    if (!missing) return `${pages} found for “${query}”.`;
    const has = oneOf([...quoted(missing.taken), ...(missing.alike ? ['a word like it'] : []), ...(missing.others ? ['the other words'] : [])]);
    const asked = missing.words[0] === query.toLowerCase() ? '' : `You looked for “${query}”. `;
    return `${asked}Nothing here has ${oneOf(quoted(missing.words))}. ${pages} ${total === 1 ? 'has' : 'have'} ${has}.`;
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
