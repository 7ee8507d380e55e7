import { getCollection } from 'astro:content';
import type { Figure } from '@/schema/figure';
import { found } from './missing';
import { once } from './once';

/** content/figures.yaml, the data of every chart. Throws when it is missing. */
export const getFiguresFile = once(async () => {
  const [entry] = await getCollection('figures');
  return found(entry, 'file', 'figures.yaml', [], 'content').data;
});

/** The data of one chart. Throws when there is none of this id. */
export async function getFigure(id: string, where: string): Promise<Figure> {
  const { figures } = await getFiguresFile();
  return found(
    figures.find((figure) => figure.id === id),
    'figure',
    id,
    figures.map((figure) => figure.id),
    where,
  );
}

/** content/timeline.yaml. Throws when it is missing. */
export const getTimeline = once(async () => {
  const [entry] = await getCollection('timeline');
  return found(entry, 'file', 'timeline.yaml', [], 'content').data;
});
