import type { Platform, Steps } from '../../schema/check.ts';
import { stepLists } from '../checks.ts';

export type PaperPath = { platforms: Platform[]; steps: string[] };

/** The paths of a check, each once: platforms that agree stand together, which saves a line on paper. */
export function paperPaths(steps: Steps): PaperPath[] {
  const same = Map.groupBy(stepLists(steps), (list) => list.steps.join('\n').toLowerCase());
  return [...same.values()].map((lists) => ({ platforms: lists.map((list) => list.platform), steps: lists[0]?.steps ?? [] }));
}
