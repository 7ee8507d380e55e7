/** What moves a plan: loaded when it is opened, since few need it. */
import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanData } from '../../lib/plan/data.ts';
import type { Plan } from '../../lib/plan/family.ts';
import type { PlanRow } from '../../lib/plan/order.ts';
import type { Ticks } from '../../lib/ticks.ts';
import { words } from '../../lib/words/plan.ts';

export type ToolsProps = { data: PlanData; plan: Plan; ticks: Ticks; rows: readonly PlanRow[] };

export function Tools(props: ToolsProps) {
  const [Moves, setMoves] = useState<ComponentType<ToolsProps>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (Moves) return;
    setFailed(false);
    import('../plan-moves/Moves.tsx').then(
      (module) => setMoves(() => module.Moves),
      () => setFailed(true),
    );
  };
  return (
    <details class="plan__tools" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>
        <h2>{words.tools}</h2>
      </summary>
      {Moves ? <Moves {...props} /> : <p role="status">{failed ? words.failed : words.loading}</p>}
      {failed && (
        <button type="button" class="button" onClick={load}>
          {words.again}
        </button>
      )}
    </details>
  );
}
