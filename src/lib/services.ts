import type { Service } from '../schema/service.ts';

/** Services a page may show: all but those marked hide. */
export const shownServices = (services: readonly Service[]): Service[] => services.filter((service) => service.publish !== 'hide');

/** What a press on "Text SHOUT to 85258" opens: a message to that number. */
export const smsAddress = (text: string): string => `sms:${text.replace(/\D/g, '')}`;

type Named = Pick<Service, 'id' | 'called' | 'phone' | 'dial'>;

/**
 * Where the names and numbers lead that a situation's texts say: a number is a call, a name is the card of the service,
 * on the same page where it has one.
 */
export function serviceNames(services: readonly Named[], onPage: readonly Named[], listPath: string): Map<string, string> {
  const here = new Set(onPage.map(({ id }) => id));
  return new Map(
    services.flatMap(({ id, called, phone, dial }) => [
      ...(called ? [[called, `${here.has(id) ? '' : listPath}#${id}`] as const] : []),
      ...(phone && dial ? [[phone, `tel:${dial}`] as const] : []),
    ]),
  );
}
