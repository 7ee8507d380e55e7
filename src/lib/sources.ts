import type { Sources } from '../schema/source.ts';
import { inWords } from './days.ts';

/** The anchor of a source on its page. Kept apart from the anchors of checks and headings. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/**
 * Citations as numbers, by the order of the page's list of sources.
 * Throws when a citation names a source the page does not list.
 */
export function sourceNumbers(ids: readonly string[], sources: Sources): { id: string; number: number }[] {
  const order = Object.keys(sources);
  return ids.map((id) => {
    const index = order.indexOf(id);
    if (index < 0) throw new Error(`the citation "${id}" is not among the page's sources: ${order.join(', ')}`);
    return { id: sourceAnchor(id), number: index + 1 };
  });
}

/** "23 November 2026", or "no date" where the publication states none. */
export const sourceDate = (dated: string | null): string => (dated ? inWords(dated) : 'no date');
