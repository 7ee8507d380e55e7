/** What moves a plan: loaded when it is opened, since few need it. */
import { useState } from 'preact/hooks';
import type { PlanData } from '../../lib/plan/data.ts';
import type { Plan } from '../../lib/plan/family.ts';
import type { PlanRow } from '../../lib/plan/order.ts';
import type { Ticks } from '../../lib/ticks.ts';
import { words } from '../../lib/words/plan.ts';
import { Loading } from './Loading.tsx';
import { useLoaded } from './use-loaded.ts';

export type ToolsProps = { data: PlanData; plan: Plan; ticks: Ticks; rows: readonly PlanRow[] };

export function Tools(props: ToolsProps) {
  const [open, setOpen] = useState(false);
  const { data, failed, retry } = useLoaded(() => import('../plan-moves/Moves.tsx'), open);
  return (
    <details class="plan__tools" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{words.tools}</h2>
      </summary>
      {data ? <data.Moves {...props} /> : <Loading failed={failed} retry={retry} />}
    </details>
  );
}
