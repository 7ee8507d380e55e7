/*
 * "Is my copy still right?", pure: what changed since a sheet was printed, and what to write on it.
 * The page holds these facts as a table, so that they can be read without a script; the browser reads them back from it.
 */
import type { Change } from '../../schema/change.ts';
import { editions, ourChanges, reviewDay } from '../freshness.ts';
import { checksOn, type PaperCheck } from './past.ts';

/** One check touched by one of our changes. */
export type CopyChange = {
  day: string;
  check: string;
  how: 'added' | 'changed' | 'removed';
  /** As sheets before the change call it; the new title of an added check. */
  title: string;
  /** What to write on a printed sheet. */
  note?: string | undefined;
};

export type CopyFacts = {
  app: string;
  name: string;
  /** Every edition, newest first. */
  editions: string[];
  /** The day somebody last looked at the oldest check of the newest edition. */
  checked: string;
  /** Newest first. */
  changes: CopyChange[];
};

type Log = { checks: readonly PaperCheck[]; changes: readonly Change[] };

/** Our changes of an app, one entry for each check they touch, newest first. */
export const copyChanges = (app: Log): CopyChange[] =>
  ourChanges(app.changes).flatMap(({ day, checks }) => {
    const after = new Map(checksOn(app, day).map((check) => [check.id, check.title]));
    return checks.map(({ id, how, was, note }) => ({ day, check: id, how, title: was?.title ?? after.get(id) ?? id, note }));
  });

export const copyFacts = (app: Log & { id: string; name: string }, firstPublished: string, checked: string): CopyFacts => ({
  app: app.id,
  name: app.name,
  editions: editions(app.changes, firstPublished),
  checked,
  changes: copyChanges(app).filter((change) => change.day > firstPublished),
});

/** A line of a correction slip: one check, whatever happened to it since. */
export type SlipLine = { check: string; how: CopyChange['how']; title: string; notes: string[] };

/**
 * What somebody with a sheet of an edition has to write on it, in the order in which it happened.
 * A check that was added and removed again is no line; one added and then reworded is new as a whole.
 */
export function slipLines(changes: readonly CopyChange[], edition: string): SlipLine[] {
  const since = changes.filter((change) => change.day > edition).sort((a, b) => a.day.localeCompare(b.day));
  return [...Map.groupBy(since, (change) => change.check)].flatMap(([check, all]): SlipLine[] => {
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return [];
    const wasThere = first.how !== 'added';
    const isThere = last.how !== 'removed';
    if (!wasThere && !isThere) return [];
    const notes = all.flatMap((change) => (change.note ? [change.note] : []));
    if (!isThere) return [{ check, how: 'removed', title: first.title, notes: last.note ? [last.note] : [] }];
    if (!wasThere) return [{ check, how: 'added', title: first.title, notes }];
    return [{ check, how: 'changed', title: first.title, notes }];
  });
}

export type CopyAnswer = {
  state: 'right' | 'changed' | 'unknown';
  lines: SlipLine[];
  /** The newest edition there is. */
  newest: string;
  /** Nobody has looked at the checks for too long, on the reader's day. */
  due: boolean;
};

/**
 * Whether a sheet is still right.
 * @param edition ISO day on the sheet; one before the first edition or after the newest is unknown
 * @param today the reader's own ISO day
 */
export function copyAnswer(facts: CopyFacts, edition: string, today: string): CopyAnswer {
  const newest = facts.editions[0] ?? edition;
  const first = facts.editions.at(-1) ?? edition;
  const lines = slipLines(facts.changes, edition);
  const state = edition > newest || edition < first ? 'unknown' : lines.length > 0 ? 'changed' : 'right';
  return { state, lines, newest, due: today > reviewDay(facts.checked) };
}

/** The app and the edition that the code on a sheet names, as #whatsapp=2026-11-23; undefined for anything else. */
export function copyFromFragment(fragment: string): { app: string; edition: string } | undefined {
  const match = /^#?([a-z0-9]+(?:-[a-z0-9]+)*)=(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/.exec(fragment);
  return match?.[1] && match[2] ? { app: match[1], edition: match[2] } : undefined;
}
