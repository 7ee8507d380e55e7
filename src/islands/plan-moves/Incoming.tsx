/** A plan from somewhere else: refused with a sentence, or shown first and taken in when the reader says so. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../lib/local-day.ts';
import { childrenOf, hasPlan } from '../../lib/plan/family.ts';
import { readFile } from '../../lib/plan/file.ts';
import { differences, strangers, suggestions, takeIn, type Matching } from '../../lib/plan/match.ts';
import { readPasted, type Received } from '../../lib/plan/read-link.ts';
import { visited } from '../../lib/plan/stored.ts';
import { childName } from '../../lib/words/children.ts';
import { loadWords as words, moveWords } from '../../lib/words/plan-moves.ts';
import { planStore } from '../state/plan-store.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { privateVisit, setPrivate } from '../state/visit.ts';
import { Badge } from '../plan/Badge.tsx';
import { Remember } from '../plan/Remember.tsx';
import { useData } from '../plan/use-data.ts';
import { Changes } from './Changes.tsx';

export type Source = { link: string } | { file: string } | { tooLarge: true };
export type IncomingProps = { from: Source; close: () => void };

export function Incoming({ from, close }: IncomingProps) {
  const { data, failed, retry } = useData(true);
  const { plan } = useStore(planStore.value);
  const ticks = useStore(ticksStore.value);
  const [matching, setMatching] = useState<Matching>();
  const [secret, setSecret] = useState(false);
  const [before, setBefore] = useState<{ plan: typeof plan; ticks: typeof ticks }>();
  const [undone, setUndone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [data, before, undone]);

  const frame = (content: preact.ComponentChildren) => (
    <section class="note incoming" aria-labelledby="incoming">
      <h2 id="incoming" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {content}
    </section>
  );
  const closing = (label: string) => (
    <button type="button" class="button" onClick={close}>
      {label}
    </button>
  );

  if (!data)
    return frame(
      <p role="status">
        {failed ? moveWords.failed : '…'}{' '}
        {failed && (
          <button type="button" class="button" onClick={retry}>
            {moveWords.again}
          </button>
        )}
      </p>,
    );
  const received: Received = 'link' in from ? readPasted(from.link, data.register) : 'file' in from ? readFile(from.file) : { ok: false, why: 'large' };
  if (!received.ok)
    return frame(
      <>
        <p role="alert">{words.refused[received.why]}</p>
        {closing(words.close)}
      </>,
    );

  const put = (next: { plan: typeof plan; ticks: typeof ticks }) => {
    planStore.change((stored) => ({ ...stored, plan: next.plan, visits: visited(stored.visits, localDay()) }));
    ticksStore.change(() => next.ticks);
  };
  if (before)
    return frame(
      <>
        <p role="status">{undone ? moveWords.restored : moveWords.loaded}</p>
        <p class="buttons">
          {!undone && (
            <button
              type="button"
              class="button"
              onClick={() => {
                put(before);
                setUndone(true);
              }}
            >
              {moveWords.back}
            </button>
          )}
          {closing(words.close)}
        </p>
      </>,
    );

  const mine = { plan, ticks };
  const asked = strangers(plan, received.carried.plan);
  const chosen = matching ?? suggestions(plan, received.carried.plan);
  const take = () => {
    setBefore(mine);
    if (secret) setPrivate(true);
    planStore.change((stored) => ({
      plan: takeIn({ plan: stored.plan, ticks: {} }, received.carried, chosen).plan,
      visits: visited(stored.visits, localDay()),
    }));
    ticksStore.change((now) => takeIn({ plan, ticks: now }, received.carried, chosen).ticks);
  };

  return frame(
    <>
      {asked.length > 0 && <h3>{words.which}</h3>}
      {asked.map((child) => (
        <p key={child.id}>
          <Badge child={child} />{' '}
          <label class="field">
            {words.is(childName(child))}
            <select
              class="select"
              value={chosen[child.id] ?? ''}
              onChange={(event) => setMatching({ ...chosen, [child.id]: event.currentTarget.value || undefined })}
            >
              <option value="">{words.new}</option>
              {childrenOf(plan).map((one) => (
                <option key={one.id} value={one.id}>
                  {childName(one)}
                </option>
              ))}
            </select>
          </label>
        </p>
      ))}
      <Changes found={differences(mine, takeIn(mine, received.carried, chosen))} apps={data.apps} unknown={received.unknown} />
      {!hasPlan(plan) && !privateVisit.get() && <Remember secret={secret} set={setSecret} />}
      <p class="buttons">
        <button type="button" class="button button--main" onClick={take}>
          {words.take}
        </button>
        {closing(words.leave)}
      </p>
    </>,
  );
}
