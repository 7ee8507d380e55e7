import { getCollection } from 'astro:content';
import type { Service } from '@/schema/service';
import type { Situation } from '@/schema/situation';
import { found } from './missing';
import { once } from './once';

export type SituationEntry = Situation & { id: string };

/** Every situation, the most urgent first. */
export const getSituations = once(async (): Promise<readonly SituationEntry[]> => {
  const entries = await getCollection('situations');
  return entries.map((entry) => ({ id: entry.id, ...entry.data })).sort((a, b) => a.order - b.order);
});

/** content/help/services.yaml. Throws when it is missing. */
export const getServicesFile = once(async () => {
  const [entry] = await getCollection('services');
  return found(entry, 'file', 'services.yaml', [], 'content/help').data;
});

/** Services in the order of the ids, without those marked hide. Throws on an unknown id. */
export async function getServices(ids: readonly string[], where: string): Promise<Service[]> {
  const { services } = await getServicesFile();
  return ids
    .map((id) =>
      found(
        services.find((service) => service.id === id),
        'service',
        id,
        services.map((service) => service.id),
        where,
      ),
    )
    .filter((service) => service.publish !== 'hide');
}

/** Situations in the order of the ids. Throws on an unknown id. */
export async function getSituationsById(ids: readonly string[], where: string): Promise<SituationEntry[]> {
  const situations = await getSituations();
  return ids.map((id) =>
    found(
      situations.find((situation) => situation.id === id),
      'situation',
      id,
      situations.map((situation) => situation.id),
      where,
    ),
  );
}
