import type { Source, Sources } from '../schema/source.ts';
import { inWords } from './days.ts';

/** The anchor of a source on its page. Kept apart from the anchors of checks and headings. */
export const sourceAnchor = (id: string): string => `source-${id}`;

/** Two sources are the same publication if this agrees: the address, or title and publisher where there is none. */
export const sourceKey = (source: Pick<Source, 'title' | 'publisher' | 'url'>): string => source.url ?? `${source.publisher}: ${source.title}`;

export type PageSources = {
  /** Each publication once, in the order of the page's list. */
  list: Sources;
  /** Names that some file has for a publication that is listed under another name. */
  sameAs: Record<string, string>;
};

/**
 * The sources of several content files as one list for a page.
 * Throws when two files give one name to different publications, since a citation could then lead to the wrong one.
 */
export function mergeSources(files: readonly { file: string; sources: Sources }[]): PageSources {
  const list: Sources = {};
  const sameAs: Record<string, string> = {};
  const byKey = new Map<string, string>();
  const meaning = new Map<string, { key: string; file: string }>();
  for (const { file, sources } of files)
    for (const [name, source] of Object.entries(sources)) {
      const key = sourceKey(source);
      const known = meaning.get(name);
      if (known && known.key !== key)
        throw new Error(`the source "${name}" is one publication in ${known.file} and another in ${file}: rename it in one of them`);
      meaning.set(name, { key, file });
      const listed = byKey.get(key);
      if (listed === undefined) {
        byKey.set(key, name);
        list[name] = source;
      } else if (listed !== name) sameAs[name] = listed;
    }
  return { list, sameAs };
}

/**
 * Citations as numbers, by the order of the page's list of sources; each number once.
 * Throws when a citation names a source the page does not list.
 * @param sameAs names of publications that are listed under another name
 */
export function sourceNumbers(ids: readonly string[], sources: Sources, sameAs: PageSources['sameAs'] = {}): { id: string; number: number }[] {
  const order = Object.keys(sources);
  return [...new Set(ids.map((id) => sameAs[id] ?? id))].map((id) => {
    const index = order.indexOf(id);
    if (index < 0) throw new Error(`the citation "${id}" is not among the page's sources: ${order.join(', ')}`);
    return { id: sourceAnchor(id), number: index + 1 };
  });
}

/** "23 November 2026", or "no date" where the publication states none. */
export const sourceDate = (dated: string | null): string => (dated ? inWords(dated) : 'no date');

/** A title with its full stop, unless it ends with a mark of its own. */
export const titleSentence = (title: string): string => (/[.?!…]["'”’]?$/.test(title) ? title : `${title}.`);
