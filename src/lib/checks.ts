import type { ByAge, Check, Priority, Steps } from '../schema/check.ts';
import type { Source, Sources } from '../schema/source.ts';

const order: Record<Priority, number> = { essential: 0, recommended: 1, extra: 2 };

/** Checks in order of priority; within one, as the file has them. */
export const byPriority = <T extends { priority: Priority }>(checks: readonly T[]): T[] => [...checks].sort((a, b) => order[a.priority] - order[b.priority]);

/** Checks grouped by priority, in order, without empty groups. */
export function priorityGroups<T extends { priority: Priority }>(checks: readonly T[]): { priority: Priority; checks: T[] }[] {
  const groups = Map.groupBy(byPriority(checks), (check) => check.priority);
  return [...groups].map(([priority, members]) => ({ priority, checks: members }));
}

/** The sum of our estimates. */
export const totalMinutes = (checks: readonly { minutes: number }[]): number => checks.reduce((sum, check) => sum + check.minutes, 0);

export type AgeLine = { from?: number; to?: number; text: string };

/** Advice by age as lines; one line without ages where it is the same for all. */
export const ageLines = (value: ByAge): AgeLine[] => (typeof value === 'string' ? [{ text: value }] : value);

export type StepList = { platform: keyof Steps; steps: string[] };

/** Platforms that have steps, in the order of the schema; empty where the place in the menus is not confirmed. */
export const stepLists = (steps: Steps): StepList[] =>
  (['all', 'iphone', 'android', 'web', 'console'] as const).flatMap((platform) => {
    const list = steps[platform];
    return list ? [{ platform, steps: list }] : [];
  });

/** Whether a step opens another way to the same place, as "Or, on the console: …". */
export const isOtherWay = (step: string): boolean => /^or\b/i.test(step);

/** Platforms a reader can choose between in a list of checks, in order. "all" is no choice. */
export const platformsOf = (checks: readonly Pick<Check, 'steps'>[]): Exclude<keyof Steps, 'all'>[] =>
  (['iphone', 'android', 'web', 'console'] as const).filter((platform) => checks.some((check) => check.steps[platform]));

export type Evidence = { basis: 'official' | 'others'; dated: boolean; confidence: Check['confidence'] };

/** What a check rests on: the maker's own page or others, and whether the best of them states a date. */
export function evidence(check: Pick<Check, 'sources' | 'confidence'>, sources: Sources): Evidence {
  const cited = check.sources.map((name) => sources[name]).filter((source): source is Source => source !== undefined);
  const official = cited.filter((source) => source.kind === 'official');
  const best = official.length ? official : cited;
  return { basis: official.length ? 'official' : 'others', dated: best.some((source) => source.dated !== null), confidence: check.confidence };
}
