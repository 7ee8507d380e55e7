import type { Finding, RawFile } from './content.ts';

/** The law may begin or end on a day to come. */
const mayLieAhead = new Set(['from', 'until']);
const date = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Dates in any field of the data that lie after a day. The schemas refuse most of these; this also reads the dates of sources.
 * @param today ISO day
 */
export function futureDates(files: readonly RawFile[], today: string): Finding[] {
  const visit = (node: unknown, path: readonly string[]): { where: string; value: string }[] => {
    if (typeof node === 'string') {
      const ahead = date.test(node) && node > today.slice(0, node.length) && !mayLieAhead.has(path.at(-1) ?? '');
      return ahead ? [{ where: path.join('.'), value: node }] : [];
    }
    if (node === null || typeof node !== 'object') return [];
    return Object.entries(node).flatMap(([key, child]) => visit(child, [...path, key]));
  };
  return files.flatMap(({ path: file, data }) =>
    visit(data, []).map(({ where, value }) => ({ file, where, what: `${value} is in the future: correct the date` })),
  );
}
