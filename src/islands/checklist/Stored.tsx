/** What this device holds for this list, in words, and one press that deletes it all. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Ticks } from '../../lib/ticks.ts';
import { words } from '../../lib/words/checklist.ts';
import { forgetAll } from '../state/forget.ts';
import { ticksStore } from '../state/ticks-store.ts';

export function Stored({ app }: { app: string }) {
  const ticks = useStore(ticksStore.value, { ssr: () => ({}) as Ticks });
  const [gone, setGone] = useState(false);
  const count = Object.values(ticks).reduce((sum, apps) => sum + Object.keys(apps[app] ?? {}).length, 0);
  const forget = (event: Event) => {
    // The button goes with what it deletes; the focus goes to what it stood under.
    (event.currentTarget as HTMLElement).closest('details')?.querySelector('summary')?.focus();
    forgetAll();
    setGone(true);
  };
  return (
    <details class="stored">
      <summary>{words.storedTitle}</summary>
      <p role="status">{count > 0 ? words.stored(count) : gone ? words.forgotten : words.storedNone}</p>
      {count > 0 && (
        <button type="button" class="button" onClick={forget}>
          {words.forget}
        </button>
      )}
    </details>
  );
}
