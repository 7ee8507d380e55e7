import type { Service } from '../schema/service.ts';

/** Services a page may show: all but those marked hide. */
export const shownServices = (services: readonly Service[]): Service[] => services.filter((service) => service.publish !== 'hide');
