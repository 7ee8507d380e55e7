import { getCollection, getEntry } from 'astro:content';
import type { Sources } from '@/schema/source';
import { factsOn } from '../law';
import { getLawFile } from './law';
import { found } from './missing';

/** Every guide, in order. */
export async function getGuides() {
  const entries = await getCollection('guides');
  return entries.sort((a, b) => a.data.order - b.data.order || a.data.title.localeCompare(b.data.title, 'en-GB'));
}

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
export async function getTalkPages() {
  const entries = await getCollection('talk');
  return entries.sort((a, b) => a.data.order - b.data.order);
}

/** One of the site's own pages. Throws when it is missing. */
export async function getPage(id: string) {
  return found(await getEntry('pages', id), 'page', id, [], 'content/pages');
}

/** The terms of content/glossary.yaml. */
export async function getTerms() {
  const [entry] = await getCollection('glossary');
  return entry ? [...entry.data.terms].sort((a, b) => a.term.localeCompare(b.term, 'en-GB')) : [];
}

/**
 * Sources of a page of prose: its own, and those of the dated law that its text shows.
 * @param day ISO day the site is built for
 */
export async function sourcesOfProse(entry: { body?: string | undefined; data: { sources: Sources } }, day: string): Promise<Sources> {
  const topics = [...(entry.body ?? '').matchAll(/<Law\s+topic="([^"]+)"/g)].map((match) => match[1] ?? '');
  if (topics.length === 0) return entry.data.sources;
  const law = await getLawFile();
  const facts = topics.flatMap((topic) => factsOn(law.facts, topic, day));
  const names = new Set(facts.flatMap((fact) => fact.sources));
  return { ...entry.data.sources, ...Object.fromEntries(Object.entries(law.sources).filter(([name]) => names.has(name))) };
}
