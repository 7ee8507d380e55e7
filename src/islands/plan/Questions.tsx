/** Three short questions. Nothing is stored before the answers are saved. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { localDay } from '../../lib/local-day.ts';
import { applied, draftOf, type Draft } from '../../lib/plan/draft.ts';
import { hasPlan, type Plan } from '../../lib/plan/family.ts';
import { words } from '../../lib/words/plan.ts';
import { planStore } from '../state/plan-store.ts';
import { privateVisit, setPrivate } from '../state/visit.ts';
import { Children } from './Children.tsx';
import { Remember } from './Remember.tsx';
import { isAtHome, Things, type AppName } from './Things.tsx';
import { Users } from './Users.tsx';

type Props = { apps: readonly AppName[]; plan: Plan; done: () => void };

export function Questions({ apps, plan, done }: Props) {
  const [draft, change] = useState<Draft>(() => draftOf(plan));
  const [secret, setSecret] = useState(false);
  const [missing, setMissing] = useState(false);
  const isPrivate = useStore(privateVisit, { ssr: () => false });
  const old = hasPlan(plan);

  const save = (event: Event) => {
    event.preventDefault();
    if (Object.keys(draft.things).length === 0) return setMissing(true);
    if (secret) setPrivate(true);
    planStore.change((stored) => ({ ...stored, plan: applied(stored.plan, draft, localDay()) }));
    done();
  };

  return (
    <form class="questions" method="dialog" onSubmit={save}>
      {!old && !isPrivate && <Remember secret={secret} set={setSecret} />}
      {isPrivate && <p>{words.remember.on}</p>}
      <Children apps={apps} draft={draft} change={change} />
      <Things {...words.devices} apps={apps.filter(isAtHome)} draft={draft} change={change} />
      <Things {...words.apps} apps={apps.filter((app) => !isAtHome(app))} draft={draft} change={change} />
      <Users apps={apps} draft={draft} change={change} />
      {missing && Object.keys(draft.things).length === 0 && (
        <p class="tools__trouble" role="alert">
          {words.none}
        </p>
      )}
      <div class="questions__end">
        <button type="submit" class="button button--main">
          {old ? words.save : words.make}
        </button>
        {old && (
          <button type="button" class="button" onClick={done}>
            {words.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
