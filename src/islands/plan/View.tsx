/** The plan itself: how far, what first, and the rest in folds. */
import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { familyFragment } from '../../lib/paper/family-fragment.ts';
import type { PlanData } from '../../lib/plan/data.ts';
import { childrenOf, thingsOf, type Plan } from '../../lib/plan/family.ts';
import { grouped, nextRows, planProgress, planRows } from '../../lib/plan/order.ts';
import { looseTicks } from '../../lib/plan/owners.ts';
import type { Visits } from '../../lib/plan/stored.ts';
import type { Priority } from '../../schema/check.ts';
import { href } from '../../lib/urls.ts';
import { priorityNames, words } from '../../lib/words/plan.ts';
import { choicesStore } from '../state/choices-store.ts';
import { planStore } from '../state/plan-store.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { privateVisit } from '../state/visit.ts';
import { News } from './News.tsx';
import { Next } from './Next.tsx';
import { Row } from './Row.tsx';
import { Tools } from './Tools.tsx';
import { useLoaded } from './use-loaded.ts';

type Props = { data: PlanData; plan: Plan; visits: Visits | undefined; edit: () => void };

export function View({ data, plan, visits, edit }: Props) {
  const ticks = useStore(ticksStore.value);
  const planTrouble = useStore(planStore.trouble);
  const trouble = useStore(ticksStore.trouble) ?? planTrouble;
  const isPrivate = useStore(privateVisit);
  const { fold = 'priority' } = useStore(choicesStore.value);
  const rows = useMemo(() => planRows(data.apps, plan), [data, plan]);
  const kids = useMemo(() => childrenOf(plan), [plan]);
  const groups = useMemo(() => grouped(rows, fold), [rows, fold]);
  const progress = planProgress(rows, ticks);
  const next = nextRows(rows, ticks);
  const isLoose = looseTicks(ticks, plan).length > 0;
  const question = useLoaded(() => import('./Loose.tsx'), isLoose);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(false);
  const pressed = useRef(false);

  /** A press may put another check into the card, or take the pressed one out of its place: the focus goes to the card. */
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) heading.current?.focus();
  }, [next.map(({ check }) => check.ref).join()]);
  useEffect(() => {
    pressed.current = false;
  }, [ticks]);
  const press = () => {
    pressed.current = true;
  };

  const choose = (value: 'app' | 'priority') => choicesStore.change((choices) => ({ ...choices, fold: value }));
  const mine = data.apps.filter((app) => thingsOf(plan).includes(app.id));
  const nameOf = (key: string) => (fold === 'app' ? data.apps.find((app) => app.id === key)?.name : priorityNames[key as Priority]) ?? key;

  // At first the plan waits for the question, which would push it down; later it stays, with what is open in it.
  shown.current ||= !isLoose || Boolean(question.data) || question.failed;
  if (!shown.current) return null;
  return (
    <div class="plan__view" onChange={press} onClick={press}>
      <p class="progress__text" role="status">
        {words.progress(progress.done, progress.total, progress.minutesLeft, progress.minutesDone)}
      </p>
      <progress class="progress" max={progress.total || 1} value={progress.done} aria-hidden="true" />
      {progress.minutesLeft > 60 && <p class="small">{words.slowly(next.length, planProgress(next, ticks).minutesLeft)}</p>}
      {trouble && (
        <p class="tools__trouble" role="alert">
          {words[trouble]}
        </p>
      )}
      {isPrivate && <p class="small">{words.remember.on}</p>}
      {progress.again > 0 && <p class="tools__changed">{words.lookAgain(progress.again)}</p>}
      {visits && visits[0] < visits[1] && <News apps={mine} before={visits[0]} />}
      {question.data && <question.data.Loose plan={plan} ticks={ticks} />}
      <Next rows={next} kids={kids} ticks={ticks} heading={heading} />
      <fieldset class="choices">
        <legend>{words.fold}</legend>
        {(['priority', 'app'] as const).map((value) => (
          <label key={value} class="choice">
            <input type="radio" name="fold" checked={fold === value} onChange={() => choose(value)} />
            {value === 'app' ? words.byApp : words.byPriority}
          </label>
        ))}
      </fieldset>
      {groups.map((group) => {
        const { done, total, minutesLeft } = planProgress(group.rows, ticks);
        return (
          <details key={`${fold} ${group.key}`} class="plan__group">
            <summary>
              <h3>{nameOf(group.key)}</h3> <span>{words.group(done, total, minutesLeft)}</span>
            </summary>
            <ul class="checklist__list">{group.rows.map((row) => !next.includes(row) && <Row key={row.check.ref} row={row} kids={kids} ticks={ticks} />)}</ul>
          </details>
        );
      })}
      <p class="buttons">
        <button type="button" class="button" onClick={edit}>
          {words.edit}
        </button>
        <a class="button" href={href('/print/') + familyFragment}>
          {words.print}
        </a>
      </p>
      <Tools data={data} plan={plan} ticks={ticks} rows={rows} />
    </div>
  );
}
