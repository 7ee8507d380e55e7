import type { Change } from '../schema/change.ts';
import { changeDate } from './freshness.ts';

export type Dated<T> = { app: T; date: string; what: string; change: Change };

/**
 * The changes of all apps, newest first.
 * @param most how many to give; all when left out
 */
export const recentChanges = <T extends { name: string; changes: readonly Change[] }>(apps: readonly T[], most?: number): Dated<T>[] =>
  apps
    .flatMap((app) => app.changes.map((change) => ({ app, date: changeDate(change), what: change.what, change })))
    .sort((a, b) => b.date.localeCompare(a.date) || a.app.name.localeCompare(b.app.name, 'en-GB'))
    .slice(0, most);
