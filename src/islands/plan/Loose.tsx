/** Ticks from before there were children: asked once whose they are. Used on the plan and on app pages. */
import { useState } from 'preact/hooks';
import { localDay } from '../../lib/local-day.ts';
import { childrenOf, type Plan } from '../../lib/plan/family.ts';
import { giveTicks, looseTicks } from '../../lib/plan/owners.ts';
import type { Ticks } from '../../lib/ticks.ts';
import { looseWords as words } from '../../lib/words/loose.ts';
import { lookName } from '../../lib/words/children.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { Badge } from './Badge.tsx';

/** The pressed button goes with the question: the focus goes to the answer. */
const focus = (answer: HTMLElement | null) => answer?.focus();

export function Loose({ plan, ticks }: { plan: Plan; ticks: Ticks }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [given, setGiven] = useState(false);
  const count = looseTicks(ticks, plan).length;
  if (count === 0)
    return given ? (
      <p role="status" tabIndex={-1} ref={focus}>
        {words.given}
      </p>
    ) : null;
  const children = childrenOf(plan);
  const give = (ids: readonly string[]) => {
    ticksStore.change((all) => giveTicks(all, looseTicks(all, plan), ids, localDay()));
    setGiven(true);
  };

  return (
    <section class="note" aria-labelledby="loose">
      <h2 id="loose">{words.title(count)}</h2>
      <p>{words.text}</p>
      <div class="choices">
        {children.map((child) => (
          <label key={child.id} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(child.id)}
              onChange={(event) => setChosen(event.currentTarget.checked ? [...chosen, child.id] : chosen.filter((id) => id !== child.id))}
            />
            <Badge child={child} /> {lookName(child)}
          </label>
        ))}
      </div>
      <p class="buttons">
        <button type="button" class="button" disabled={chosen.length === 0} onClick={() => give(chosen)}>
          {words.save}
        </button>
        {children.length > 1 && (
          <button type="button" class="button" onClick={() => give(children.map((child) => child.id))}>
            {words.all}
          </button>
        )}
      </p>
    </section>
  );
}
