/** What this device holds for this list, in words, and one press that deletes all there is, of every list. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Ticks } from '../../lib/ticks.ts';
import { words } from '../../lib/words/checklist.ts';
import { forgetAll, holdsSomething } from '../state/forget.ts';
import { ticksStore } from '../state/ticks-store.ts';

export function Stored({ app, gone }: { app: string; gone: () => void }) {
  const ticks = useStore(ticksStore.value, { ssr: () => ({}) as Ticks });
  /** Whether there was anything when the reader looked; undefined once it is deleted. */
  const [held, setHeld] = useState<boolean | undefined>(false);
  const count = Object.values(ticks).flatMap((apps) => Object.values(apps[app] ?? {}).filter(([state]) => state !== 'u')).length;
  const forget = (event: Event) => {
    // The button goes with what it deletes; the focus goes to what it stood under.
    (event.currentTarget as HTMLElement).closest('details')?.querySelector('summary')?.focus();
    forgetAll();
    setHeld(undefined);
    gone();
  };
  return (
    <details class="stored" onToggle={() => setHeld(holdsSomething())}>
      <summary>{words.storedTitle}</summary>
      <p role="status">{count > 0 ? words.stored(count) : held === undefined ? words.forgotten : words.storedNone}</p>
      {(count > 0 || held) && (
        <>
          <p>{words.forgetAll}</p>
          <button type="button" class="button" onClick={forget}>
            {words.forget}
          </button>
        </>
      )}
    </details>
  );
}
