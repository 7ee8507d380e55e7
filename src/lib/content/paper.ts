import { printQuotes } from '@/schema/print-quotes';
import type { Service } from '@/schema/service';
import { ageRange, agesLabel } from '../words/site';
import { getServicesFile, getSituations } from './help';
import { once } from './once';
import { getTalkPages } from './prose';

const namedServices = once(async (): Promise<readonly Service[]> => {
  const named = (await getSituations()).flatMap((situation) => situation.services);
  const { services } = await getServicesFile();
  const times = (id: string) => named.filter((other) => other === id).length;
  return services
    .filter((service) => service.publish === 'ready' && (service.phone || service.url) && times(service.id) > 0)
    // Whatever is named most often, a child in danger comes first.
    .sort((a, b) => Number(b.dial === '999') - Number(a.dial === '999') || times(b.id) - times(a.id));
});

/** Services marked ready that situations name most often. Paper has room for a few. */
export const mostNamedServices = async (most: number): Promise<Service[]> => (await namedServices()).slice(0, most);

export type Card = { words: string; ages: string };

/** Words to say, as the pages for each age have them in <Say>: for cards to cut. */
export async function conversationCards(): Promise<Card[]> {
  return (await getTalkPages()).flatMap(({ body = '', data: { ages } }) =>
    ages
      ? [...body.matchAll(/<Say>([\s\S]*?)<\/Say>/g)].map(([, words = '']) => ({
          words: printQuotes(words.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').trim()),
          ages: agesLabel(ageRange(ages.from, ages.to)),
        }))
      : [],
  );
}
