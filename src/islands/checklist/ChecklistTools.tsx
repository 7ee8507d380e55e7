/** The tools above an app's checklist: whose, progress, the phone, what is shown and stored. The list is the server's. */
import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ChosenPlatform } from '../../lib/choices.ts';
import { localDay } from '../../lib/local-day.ts';
import { progressOf, type Ages, type Countable } from '../../lib/progress.ts';
import { family, setToday, untickAll, type AppTicks, type TickState, type Ticks } from '../../lib/ticks.ts';
import { progressText, words } from '../../lib/words/checklist.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { meets, type List } from './list.ts';
import { PhoneChoice } from './PhoneChoice.tsx';
import { Shown } from './Shown.tsx';
import { Stored } from './Stored.tsx';
import { useOwners } from './use-owners.ts';

type Props = {
  app: string;
  checks: readonly Countable[];
  platforms: readonly ChosenPlatform[];
  /** The list on the page; none on the server. */
  list?: List;
};
export type Owner = { id: string; ages?: Ages | undefined };
const everyone: Owner = { id: family };

export function ChecklistTools({ app, checks, platforms, list }: Props) {
  const ticks = useStore(ticksStore.value, { ssr: () => ({}) as Ticks });
  const trouble = useStore(ticksStore.trouble);
  const [before, setBefore] = useState<AppTicks>();
  const [owner, setOwner] = useState(everyone);
  const Owners = useOwners();
  const progress = progressOf(ticks, owner.id, app, list?.rows.filter(({ item }) => meets(item, owner.ages)) ?? checks);

  // At once, not after the next frame: a box pressed in between would be unticked again.
  useLayoutEffect(() => {
    if (!list) return undefined;
    setBefore(undefined); // another child's are not put back
    const set = (check: string, state: TickState) => {
      setBefore(undefined);
      ticksStore.change((current) => setToday(current, owner.id, app, check, state, localDay()));
    };
    for (const check of list.early.splice(0)) set(check, 'd');
    const show = () => list.show(ticksStore.value.get(), owner.id);
    const stops = [ticksStore.value.subscribe(show), list.listen(owner.id, set)];
    addEventListener('pageshow', show); // on the way back a browser sets boxes as they stood, after this
    return () => {
      stops.forEach((stop) => stop());
      removeEventListener('pageshow', show);
    };
  }, [list, owner.id]);

  const untick = () => {
    setBefore({ ...ticks[family]?.[app], ...ticks[owner.id]?.[app] });
    ticksStore.change((current) => untickAll(current, owner.id, app, localDay()));
  };
  const putBack = () => {
    ticksStore.change((current) => ({ ...current, [owner.id]: { ...current[owner.id], [app]: { ...current[owner.id]?.[app], ...before } } }));
    setBefore(undefined);
  };

  return (
    <>
      {Owners && <Owners app={app} ticks={ticks} choose={setOwner} />}
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
      <div class="tools__room">{list && <Shown list={list} owner={owner} ticks={ticks} />}</div>
      <p role="status">{before && words.unticked}</p>
      {/* One button with two names, so that pressing it does not lose the focus. */}
      <button type="button" class="button" disabled={!before && progress.done === 0} onClick={before ? putBack : untick}>
        {before ? words.putBack : words.untick}
      </button>
      <Stored app={app} gone={() => setBefore(undefined)} />
    </>
  );
}
