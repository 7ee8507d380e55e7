/** Whose ticks the list shows, in a family whose plan has children. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { agesOf, usersOf } from '../../lib/plan/family.ts';
import { isShared } from '../../lib/plan/owners.ts';
import { family, type Ticks } from '../../lib/ticks.ts';
import { childName } from '../../lib/words/children.ts';
import { looseWords as words } from '../../lib/words/loose.ts';
import { Badge } from '../plan/Badge.tsx';
import { Loose } from '../plan/Loose.tsx';
import { choicesStore } from '../state/choices-store.ts';
import { planStore } from '../state/plan-store.ts';
import type { Owner } from './ChecklistTools.tsx';

export type OwnersProps = { app: string; ticks: Ticks; choose: (owner: Owner) => void };

export function Owners({ app, ticks, choose }: OwnersProps) {
  const { plan } = useStore(planStore.value);
  const { child } = useStore(choicesStore.value);
  const users = usersOf(plan, app);
  const shared = isShared(plan, app);
  const shown = shared ? undefined : (users.find((one) => one.id === child) ?? users[0]);

  useEffect(() => choose(shown ? { id: shown.id, ages: agesOf(shown.band) } : { id: family }), [shown?.id, shown?.band]);

  if (users.length === 0) return null;
  if (shared) return <p>{words.shared}</p>;
  return (
    <>
      <Loose plan={plan} ticks={ticks} />
      <fieldset class="choices">
        <legend>{words.whose}</legend>
        {users.map((one) => (
          <label key={one.id} class="choice">
            <input
              type="radio"
              name="owner"
              checked={one.id === shown?.id}
              onChange={() => choicesStore.change((choices) => ({ ...choices, child: one.id }))}
            />
            <Badge child={one} /> {childName(one)}
          </label>
        ))}
      </fieldset>
    </>
  );
}
