import { getCollection, type CollectionEntry } from 'astro:content';
import type { Glossary } from '@/schema/glossary';
import type { Sources } from '@/schema/source';
import { factsOn } from '../law';
import { mergeSources, type PageSources } from '../sources';
import { getFigure, getFiguresFile, getTimeline } from './figures';
import { getLawFile } from './law';
import { found } from './missing';
import { once } from './once';

/** Every guide, in order. */
export const getGuides = once(async (): Promise<readonly CollectionEntry<'guides'>[]> => {
  const entries = await getCollection('guides');
  return entries.sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en-GB'));
});

/** Guides in the order of the ids. Throws on an unknown id. */
export async function getGuidesById(ids: readonly string[], where: string) {
  const guides = await getGuides();
  return ids.map((id) =>
    found(
      guides.find((guide) => guide.id === id),
      'guide',
      id,
      guides.map((guide) => guide.id),
      where,
    ),
  );
}

/** Every page on talking, in order. */
export const getTalkPages = once(async (): Promise<readonly CollectionEntry<'talk'>[]> => {
  const entries = await getCollection('talk');
  return entries.sort((a, b) => a.data.order - b.data.order);
});

/** The terms of content/glossary.yaml. */
export const getTerms = once(async (): Promise<Glossary['terms']> => {
  const [entry] = await getCollection('glossary');
  return entry ? [...entry.data.terms].sort((a, b) => a.term.localeCompare(b.term, 'en-GB')) : [];
});

type Prose = { id: string; body?: string | undefined; data: { sources: Sources } };

/** What an attribute of a component says, wherever the component stands in a text. */
const named = (body: string, component: string, attribute: string) =>
  [...body.matchAll(new RegExp(`<${component}\\b[^>]*\\b${attribute}="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

/** The sources that some facts cite, in the order of their file. */
const citedBy = (facts: readonly { sources: readonly string[] }[], sources: Sources): Sources => {
  const names = new Set(facts.flatMap((fact) => fact.sources));
  return Object.fromEntries(Object.entries(sources).filter(([name]) => names.has(name)));
};

/**
 * Sources of a page of prose: its own, then those of the dated law, the charts and the timeline that its text shows.
 * @param day ISO day the site is built for
 */
export async function sourcesOfProse({ id, body = '', data }: Prose, day: string): Promise<PageSources> {
  const files = [{ file: `${id}.mdx`, sources: data.sources }];
  const topics = named(body, 'Law', 'topic');
  if (topics.length > 0) {
    const law = await getLawFile();
    files.push({
      file: 'law.yaml',
      sources: citedBy(
        topics.flatMap((topic) => factsOn(law.facts, topic, day)),
        law.sources,
      ),
    });
  }
  const charts = named(body, 'Chart', 'id');
  if (charts.length > 0) {
    const figures = await Promise.all(charts.map((chart) => getFigure(chart, `<Chart> in ${id}.mdx`)));
    files.push({
      file: 'figures.yaml',
      sources: citedBy(
        figures.flatMap((figure) => figure.points),
        (await getFiguresFile()).sources,
      ),
    });
  }
  if (/<Timeline\b/.test(body)) files.push({ file: 'timeline.yaml', sources: (await getTimeline()).sources });
  return mergeSources(files);
}
