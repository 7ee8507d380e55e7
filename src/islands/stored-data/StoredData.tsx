/** What this device holds now, in words, and one press that deletes all of it. */
import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choices } from '../../lib/choices.ts';
import { channelName, type News } from '../../lib/kept-copy.ts';
import { childrenOf, noPlan, thingsOf } from '../../lib/plan/family.ts';
import type { Stored } from '../../lib/plan/stored.ts';
import type { Ticks } from '../../lib/ticks.ts';
import { phoneNames } from '../../lib/words/checklist.ts';
import { nothingAdded } from '../../lib/paper/job.ts';
import { addedLines, choiceLines, planLines, tickLines, words } from '../../lib/words/stored.ts';
import { keptPdfs } from '../offline/kept-pdfs.ts';
import { addedStore } from '../state/added-store.ts';
import { choicesStore } from '../state/choices-store.ts';
import { forgetAll, heldKeys } from '../state/forget.ts';
import { copies } from '../state/offline-copy.ts';
import { planStore } from '../state/plan-store.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { privateVisit } from '../state/visit.ts';

/** Lines of the guide that is kept on this device and of its PDFs, as they are now. */
function useCopy(): string[] {
  const [lines, setLines] = useState<string[]>([]);
  useEffect(() => {
    const look = async () => {
      const held = (await keptPdfs())?.held ?? 0;
      setLines((await copies()).length > 0 ? [words.copy, ...(held > 0 ? [words.pdfs(held)] : [])] : []);
    };
    const lookAgain = () => void look().catch(() => setLines([])); // a browser without caches holds no copy
    lookAgain();
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === 'kept' || data.kind === 'gone' || (data.kind === 'pdfs' && data.stopped)) lookAgain();
    };
    return () => channel.close();
  }, []);
  return lines;
}

export function StoredData() {
  const ticks = useStore(ticksStore.value, { ssr: () => ({}) as Ticks });
  const choices = useStore(choicesStore.value, { ssr: () => ({}) as Choices });
  const { plan } = useStore(planStore.value, { ssr: () => ({ plan: noPlan }) as Stored });
  const added = useStore(addedStore.value, { ssr: () => nothingAdded });
  const isPrivate = useStore(privateVisit, { ssr: () => false });
  const copy = useCopy();
  const title = useRef<HTMLHeadingElement>(null);
  const [held, setHeld] = useState(0);
  const [gone, setGone] = useState(false);
  useLayoutEffect(() => setHeld(heldKeys().length), [ticks, choices, plan, added, gone]);

  const [children, things] = [childrenOf(plan).length, thingsOf(plan).length];
  const off = Object.keys({ ...plan.children, ...plan.things }).length - children - things;
  /** What each key holds, in words. */
  const known = [
    planLines({ children, things, off }),
    tickLines(ticks),
    choiceLines(choices.platform && phoneNames[choices.platform], Boolean(choices.fold ?? choices.child)),
    addedLines(added),
  ].filter((some) => some.length > 0);
  const lines = [...known.flat(), ...copy, ...(held > known.length ? [words.rest] : [])];
  const forget = () => {
    title.current?.focus(); // the button goes with what it deletes
    forgetAll();
    setGone(true);
  };
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <div role="status">
        {lines.length === 0 ? (
          <p>{gone ? words.gone : words.nothing}</p>
        ) : (
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {isPrivate && <p>{words.visit}</p>}
      {lines.length > 0 && (
        <button type="button" class="button" onClick={forget}>
          {words.forget}
        </button>
      )}
    </>
  );
}
