/** The plan page: questions, then the plan; and a plan that came with the address. */
import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { localDay } from '../../lib/local-day.ts';
import { hasPlan, noPlan } from '../../lib/plan/family.ts';
import { visited, type Stored } from '../../lib/plan/stored.ts';
import { words } from '../../lib/words/plan.ts';
import { loadPlanData } from '../state/plan-data.ts';
import { planStore } from '../state/plan-store.ts';
import { Arrival } from './Arrival.tsx';
import { Loading } from './Loading.tsx';
import { Questions } from './Questions.tsx';
import type { AppName } from './Things.tsx';
import { said } from './said.ts';
import { useLoaded } from './use-loaded.ts';
import { View } from './View.tsx';

const nothing: Stored = { plan: noPlan };

export function Plan({ apps }: { apps: readonly AppName[] }) {
  const { plan, visits } = useStore(planStore.value, { ssr: () => nothing });
  const [editing, setEditing] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const asking = editing || !hasPlan(plan);
  const { data, failed, retry } = useLoaded(loadPlanData, !asking);

  /** A family that has a plan has asked to be remembered: the day of its visit is kept with it. */
  useEffect(() => {
    const today = localDay();
    const stored = planStore.value.get();
    if (hasPlan(stored.plan) && stored.visits?.[1] !== today) planStore.change((now) => ({ ...now, visits: visited(now.visits, today) }));
  }, [hasPlan(plan)]);

  const toTitle = () => setTimeout(() => title.current?.focus());
  const answered = () => {
    setEditing(false);
    toTitle();
  };
  const edit = () => {
    setEditing(true);
    setTimeout(() => document.querySelector<HTMLElement>('.questions button')?.focus());
  };

  return (
    <>
      <Arrival closed={toTitle} />
      <h2 class={asking ? 'vh' : undefined} ref={title} tabIndex={-1}>
        {asking ? words.questions : words.title}
      </h2>
      {asking && <Questions apps={apps} plan={plan} done={answered} />}
      {!asking && (data ? <View data={data} plan={plan} visits={visits} edit={edit} /> : <Loading failed={failed} retry={retry} />)}
      <p class="vh" role="status">
        {useStore(said, { ssr: () => '' })}
      </p>
    </>
  );
}
