import { idsIn } from '../mdx-prose.ts';
import { mdxFiles, type Content } from '../rules/content.ts';
import type { Source, Sources } from '../../schema/source.ts';

export type WeakClaim = {
  file: string;
  /** The claim: a field of the data, or a sentence of prose. */
  where: string;
  /** undated: none of its sources states a date. secondary: none is the maker's, a government's, the police's or a charity's. */
  why: ('undated' | 'secondary')[];
  /** Publishers it rests on. */
  on: string[];
};

const primary: ReadonlySet<Source['kind']> = new Set(['official', 'government', 'police', 'charity']);

/** Why a claim stands on weak ground; empty where it does not. */
export function weakness(cited: readonly Source[]): WeakClaim['why'] {
  return [
    ...(cited.every((source) => source.dated === null) ? (['undated'] as const) : []),
    ...(cited.every((source) => !primary.has(source.kind)) ? (['secondary'] as const) : []),
  ];
}

/** Claims of all files that rest on undated sources alone, or on secondary ones (press and others) alone: those that do both first, then secondary ones. */
export function weakClaims(content: Content): WeakClaim[] {
  const data = [...content.app, ...content.situation, ...content.services, ...content.law, ...content.figures, ...content.timeline].flatMap(
    ({ path: file, data: whole }) => claimsIn(whole).map(({ where, ids }) => ({ file, where, ids, sources: whole.sources })),
  );
  const prose = mdxFiles(content).flatMap(({ path: file, body, sources }) => citedSentences(body).map(({ where, ids }) => ({ file, where, ids, sources })));
  const rank = ({ why }: WeakClaim) => why.length * 2 + Number(why.includes('secondary'));
  return [...data, ...prose]
    .flatMap(({ file, where, ids, sources }) => {
      const cited = listed(ids, sources);
      const why = cited.length > 0 ? weakness(cited) : [];
      return why.length > 0 ? [{ file, where, why, on: cited.map(({ publisher }) => publisher) }] : [];
    })
    .sort((a, b) => rank(b) - rank(a));
}

const listed = (ids: readonly string[], sources: Sources) => ids.map((id) => sources[id]).filter((source): source is Source => source !== undefined);

/** Every list of citations in a file's data, with where it stands: by name where a thing has one ("checks.groups"), else by number. */
function claimsIn(whole: object): { where: string; ids: string[] }[] {
  const visit = (node: unknown, path: readonly string[]): { where: string; ids: string[] }[] => {
    if (node === null || typeof node !== 'object') return [];
    return Object.entries(node).flatMap(([key, child]) => {
      if (key === 'sources') return Array.isArray(child) ? [{ where: path.join('.') || 'the whole page', ids: child.map(String) }] : [];
      const name: unknown = Array.isArray(node) && child && typeof child === 'object' ? Object(child).id : undefined;
      return visit(child, [...path, typeof name === 'string' ? name : key]);
    });
  };
  return visit(whole, []);
}

/** Sentences of prose that end with a citation. */
function citedSentences(body: string): { where: string; ids: string[] }[] {
  return [...body.matchAll(/([^\n<>]*?)\s*<Cite\s[^>]*\/>/g)].map(([whole, before = '']) => ({
    where:
      before
        .replace(/^[\s\-*\d.]+/, '')
        .split(/(?<=[.!?])\s+/)
        .at(-1) || 'a citation',
    ids: idsIn(whole, 'Cite'),
  }));
}
