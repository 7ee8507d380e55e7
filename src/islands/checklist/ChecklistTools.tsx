/** The tools above an app's checklist: progress, the phone, what is stored. The list itself is the server's. */
import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ChosenPlatform } from '../../lib/choices.ts';
import { localDay } from '../../lib/days.ts';
import { progressOf, type Countable } from '../../lib/progress.ts';
import { family, setTick, tickOf, untickAll, type TickState, type Ticks } from '../../lib/ticks.ts';
import { progressText, words } from '../../lib/words/checklist.ts';
import { ticksStore } from '../state/ticks-store.ts';
import type { List } from './list.ts';
import { PhoneChoice } from './PhoneChoice.tsx';
import { Stored } from './Stored.tsx';

type Props = {
  app: string;
  checks: readonly Countable[];
  platforms: readonly ChosenPlatform[];
  /** The list on the page; none on the server. */
  list?: List;
};

export function ChecklistTools({ app, checks, platforms, list }: Props) {
  const ticks = useStore(ticksStore.value, { ssr: () => ({}) as Ticks });
  const trouble = useStore(ticksStore.trouble);
  const [before, setBefore] = useState<Ticks>();
  const progress = progressOf(ticks, family, app, checks);

  useEffect(() => {
    if (!list) return undefined;
    const set = (check: string, state: TickState) => {
      setBefore(undefined);
      ticksStore.change((current) => setTick(current, family, app, check, state, localDay()));
    };
    // A box the browser itself restored is no new tick: only checks without an entry count.
    for (const check of list.early) if (!tickOf(ticksStore.value.get(), family, app, check)) set(check, 'd');
    const stops = [ticksStore.value.subscribe(list.show), list.listen(set)];
    return () => stops.forEach((stop) => stop());
  }, [list]);

  const untick = () => {
    setBefore(ticks);
    ticksStore.change((current) => untickAll(current, family, app, localDay()));
  };
  const putBack = () => {
    const kept = before?.[family]?.[app] ?? {};
    ticksStore.change((current) => Object.entries(kept).reduce((all, [check, [state, day]]) => setTick(all, family, app, check, state, day), current));
    setBefore(undefined);
  };

  return (
    <>
      <p class="progress__text" role="status">
        {progressText(progress.done, progress.total, progress.minutesLeft)}
      </p>
      <progress class="progress" max={progress.total || 1} value={progress.done} aria-hidden="true" />
      {progress.changed.length > 0 && <p class="tools__changed">{words.changed(progress.changed.length)}</p>}
      {trouble && (
        <p class="tools__trouble" role="alert">
          {words[trouble]}
        </p>
      )}
      <PhoneChoice platforms={platforms} root={list?.root} />
      <p role="status">{before && words.unticked}</p>
      {/* One button with two names, so that pressing it does not lose the focus. */}
      <button type="button" class="button" disabled={!before && progress.done === 0} onClick={before ? putBack : untick}>
        {before ? words.undo : words.untick}
      </button>
      <Stored app={app} />
    </>
  );
}
