import type { Situation } from '../schema/situation.ts';

/** Everything to do, in order: at once, and then. */
export const allSteps = ({ now, then }: Pick<Situation, 'now' | 'then'>): string[] => [...now, ...then];
