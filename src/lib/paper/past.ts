import type { Change } from '../../schema/change.ts';
import type { Check } from '../../schema/check.ts';
import { ourChanges } from '../freshness.ts';

/** What paper shows of a check. A removed check is kept in the log with less than a living one has. */
export type PaperCheck = Pick<Check, 'id' | 'title' | 'why' | 'steps'> &
  Partial<Pick<Check, 'menu' | 'device' | 'default' | 'suggest' | 'doesNot' | 'say' | 'ages'>> & {
    priority: Check['priority'];
    minutes?: number;
  };

type Log = { checks: readonly PaperCheck[]; changes: readonly Change[] };

/**
 * An app's checks as they stood at the end of a day: each later change of ours is taken back, the newest first.
 * What was reworded gets its old words, what was removed comes back, what was added goes.
 * @param day ISO day, for instance of an edition
 */
export function checksOn({ checks, changes }: Log, day: string): PaperCheck[] {
  const then = new Map<string, PaperCheck>(checks.map((check) => [check.id, check]));
  for (const change of ourChanges(changes).filter((one) => one.day > day))
    for (const { id, how, was } of [...change.checks].reverse()) {
      const now = then.get(id);
      if (how === 'added') then.delete(id);
      else if (how === 'changed' && now) then.set(id, { ...now, ...defined(was ?? {}) });
      else if (how === 'removed' && was?.title && was.why && was.steps)
        then.set(id, { ...defined(was), id, title: was.title, why: was.why, steps: was.steps, priority: was.priority ?? 'recommended' });
    }
  return [...then.values()];
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without its undefined fields, so that they do not hide what stood there. */
const defined = <T extends object>(value: T): Defined<T> => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
