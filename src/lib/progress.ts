import { tickFor, type Ticks } from './ticks.ts';

export type Countable = {
  id: string;
  minutes: number;
  /** ISO day of the newest change of its words. */
  lastChanged?: string | undefined;
};
export type Progress = {
  /** Checks that count: all but "not for us". */
  total: number;
  done: number;
  minutesLeft: number;
  /** Ids of done checks whose words changed after they were ticked. */
  changed: string[];
};

export type Ages = { from: number; to: number };

/** Whether some ages meet others. Advice without ages is for all, and who names no age gets all. */
export const agesMeet = (a: Ages | undefined, b: Ages | undefined): boolean => !a || !b || (a.from <= b.to && a.to >= b.from);

/** Whether a tick is older than the newest change of its check. */
export const lookAgain = (tickDay: string, lastChanged: string | undefined): boolean => lastChanged !== undefined && lastChanged > tickDay;

/** How far one owner is with one app. What the family ticked counts for a child, too. */
export function progressOf(ticks: Ticks, owner: string, app: string, checks: readonly Countable[]): Progress {
  const progress: Progress = { total: 0, done: 0, minutesLeft: 0, changed: [] };
  for (const check of checks) {
    const tick = tickFor(ticks, owner, app, check.id);
    if (tick?.[0] === 'n') continue;
    progress.total++;
    if (tick?.[0] === 'd') {
      progress.done++;
      if (lookAgain(tick[1], check.lastChanged)) progress.changed.push(check.id);
    } else progress.minutesLeft += check.minutes;
  }
  return progress;
}
