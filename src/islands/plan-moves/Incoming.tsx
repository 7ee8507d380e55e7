/** A plan from somewhere else: refused with a sentence, or shown first and taken in when the reader says so. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../lib/local-day.ts';
import { childrenOf, hasPlan, noPlan } from '../../lib/plan/family.ts';
import { readFile } from '../../lib/plan/file.ts';
import { differences, isNothing, renamed, strangers, suggestions, type Matching } from '../../lib/plan/match.ts';
import { canBeKept, mergeCarried, type Carried } from '../../lib/plan/merge.ts';
import { putBack } from '../../lib/plan/put-back.ts';
import { readPasted, type Received } from '../../lib/plan/read-link.ts';
import { visited } from '../../lib/plan/stored.ts';
import { childName } from '../../lib/words/children.ts';
import { loadWords as words, moveWords } from '../../lib/words/plan-moves.ts';
import { loadPlanData } from '../state/plan-data.ts';
import { planStore } from '../state/plan-store.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { privateVisit, setPrivate } from '../state/visit.ts';
import { Badge } from '../plan/Badge.tsx';
import { Loading } from '../plan/Loading.tsx';
import { Remember } from '../plan/Remember.tsx';
import { said } from '../plan/said.ts';
import { useLoaded } from '../plan/use-loaded.ts';
import { Changes } from './Changes.tsx';

export type Source = { link: string } | { file: string } | { tooLarge: true };
export type IncomingProps = { from: Source; close: () => void };

export function Incoming({ from, close }: IncomingProps) {
  const { data, failed, retry } = useLoaded(loadPlanData, true);
  const { plan } = useStore(planStore.value);
  const ticks = useStore(ticksStore.value);
  const [matching, setMatching] = useState<Matching>();
  const [secret, setSecret] = useState(false);
  const [taken, setTaken] = useState<{ before: Carried; theirs: Carried }>();
  const [undone, setUndone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [data, taken, undone]);

  const frame = (content: preact.ComponentChildren) => (
    <section class="note incoming" aria-labelledby="incoming">
      <h2 id="incoming" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {content}
    </section>
  );
  const leave = () => {
    said.set(words.left);
    close();
  };
  const button = (label: string, press: () => void, more = '') => (
    <button type="button" class={`button ${more}`} onClick={press}>
      {label}
    </button>
  );

  if (!data) return frame(<Loading failed={failed} retry={retry} />);
  const received: Received = 'link' in from ? readPasted(from.link, data.register) : 'file' in from ? readFile(from.file) : { ok: false, why: 'large' };
  if (!received.ok)
    return frame(
      <>
        <p role="alert">{words.refused[received.why]}</p>
        {button(words.close, close)}
      </>,
    );

  const change = (update: (now: Carried) => Carried) => {
    planStore.change((stored) => ({ plan: update({ plan: stored.plan, ticks: {} }).plan, visits: visited(stored.visits, localDay()) }));
    ticksStore.change((now) => update({ plan: noPlan, ticks: now }).ticks);
  };
  if (taken)
    return frame(
      <>
        <p role="status">{undone ? `${moveWords.restored} ${words.stays}` : moveWords.loaded}</p>
        <p class="buttons">
          {!undone &&
            button(moveWords.back, () => {
              change((now) => putBack(now, taken.before, taken.theirs));
              setUndone(true);
            })}
          {button(words.close, close)}
        </p>
      </>,
    );

  const mine = { plan, ticks };
  const asked = strangers(plan, received.carried.plan);
  const chosen = matching ?? suggestions(plan, received.carried.plan);
  const theirs = renamed(received.carried, chosen);
  const after = mergeCarried(mine, theirs);
  const found = differences(mine, after);
  const fits = canBeKept(after);
  const take = () => {
    setTaken({ before: mine, theirs });
    if (secret) setPrivate(true);
    change((now) => mergeCarried(now, theirs));
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
      {fits ? <Changes found={found} apps={data.apps} unknown={received.unknown} /> : <p role="alert">{words.together}</p>}
      {isNothing(found) || !fits ? (
        button(words.close, close)
      ) : (
        <>
          {!hasPlan(plan) && !privateVisit.get() && <Remember secret={secret} set={setSecret} />}
          <p class="buttons">
            {button(words.take, take, 'button--main')}
            {button(words.leave, leave)}
          </p>
        </>
      )}
    </>,
  );
}
