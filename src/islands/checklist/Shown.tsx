/** "Show": which checks, or cards. What is behind it loads when it is opened. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Ticks } from '../../lib/ticks.ts';
import { words } from '../../lib/words/checklist.ts';
import type { Owner } from './ChecklistTools.tsx';
import { meets, type List } from './list.ts';

export type ShownProps = { list: List; owner: Owner; ticks: Ticks };

export function Shown(props: ShownProps) {
  const { list, owner } = props;
  const [Filter, setFilter] = useState<ComponentType<ShownProps>>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!Filter) list.filter((row) => meets(row.item, owner.ages), owner.ages);
  }, [owner.ages?.from]);
  const load = () => {
    setFailed(false);
    import('./Filter.tsx').then(
      (module) => setFilter(() => module.Filter),
      () => setFailed(true),
    );
  };
  return (
    <details class="tools__shown" onToggle={(event) => event.currentTarget.open && !Filter && load()}>
      <summary>{words.show}</summary>
      {Filter ? <Filter {...props} /> : <p role="status">{failed ? words.failed : '…'}</p>}
    </details>
  );
}
