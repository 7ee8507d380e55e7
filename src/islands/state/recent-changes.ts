/*
 * Two tabs may write at the same moment. Each learns of the other's write only afterwards, so the later write, made from
 * what its tab knew, takes the place of the earlier one whole. Changes of the last moment are therefore made again when
 * another tab's write arrives without them.
 */
type Update<T> = (current: T) => T;

/** Milliseconds: longer than browsers take to tell a tab of a write, also when they are busy. */
export const moment = 2000;
/** Milliseconds in which several writes of the other tab are met by one answer. */
const breath = 25;
/** Two tabs that want opposite things come to rest; the one that was changed last has the last word. */
const mostTimes = 5;

/**
 * @param again makes a change again on what is stored now, so a change must be the same when it is made twice
 * @returns `note` for each change that is made; `drop` when what was stored is to be forgotten
 */
export function recentChanges<T>(key: string, again: (update: Update<T>) => unknown): { note: (update: Update<T>) => void; drop: () => void } {
  let recent: { update: Update<T>; at: number; times: number }[] = [];
  let answering: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    recent = [];
    clearTimeout(answering);
    answering = undefined;
  };
  const answer = () => {
    answering = undefined;
    recent = recent.filter((change) => performance.now() - change.at < moment && change.times++ < mostTimes);
    for (const { update } of recent) again(update); // a tab in which nothing was changed writes nothing
  };
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', (event) => {
      if (event.key !== key && event.key !== null) return;
      if (event.newValue === null) return drop(); // the other tab forgot it
      answering ??= setTimeout(answer, breath);
    });
    window.addEventListener('pagehide', drop); // on the way back, what others wrote meanwhile holds
  }
  return { note: (update) => recent.push({ update, at: performance.now(), times: 0 }), drop };
}
