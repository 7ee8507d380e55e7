import { getCollection } from 'astro:content';
import { factsOn } from '../law';
import { once } from './once';

/** The law file. Throws when it is missing. */
export const getLawFile = once(async () => {
  const [entry] = await getCollection('law');
  if (!entry) throw new Error('content/law.yaml is missing');
  return entry.data;
});

/** Facts of a topic that hold on a day. Throws when the topic has none at all. */
export async function getLaw(topic: string, day: string) {
  const { facts } = await getLawFile();
  if (!facts.some((fact) => fact.topic === topic))
    throw new Error(`content/law.yaml has no topic "${topic}". Known: ${[...new Set(facts.map((fact) => fact.topic))].join(', ')}`);
  return factsOn(facts, topic, day);
}
