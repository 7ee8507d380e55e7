/** What to do now: the first check in a card, then the few after it. */
import type { RefObject } from 'preact';
import type { ChildEntry } from '../../lib/plan/family.ts';
import type { PlanRow } from '../../lib/plan/order.ts';
import type { Ticks } from '../../lib/ticks.ts';
import { words } from '../../lib/words/plan.ts';
import { Row } from './Row.tsx';

type Props = { rows: readonly PlanRow[]; kids: readonly ChildEntry[]; ticks: Ticks; heading: RefObject<HTMLHeadingElement> };

export function Next({ rows: [first, ...then], kids, ticks, heading }: Props) {
  const row = (one: PlanRow) => <Row key={one.check.ref} row={one} kids={kids} ticks={ticks} heading={3} />;
  return (
    <>
      <section class="first" aria-labelledby="first">
        <h2 id="first" ref={heading} tabIndex={-1}>
          {first ? words.first : words.allDone}
        </h2>
        {first ? <ul class="checklist__list">{row(first)}</ul> : <p>{words.allDoneText}</p>}
      </section>
      {then.length > 0 && (
        <section>
          <h2>{words.then}</h2>
          <ul class="checklist__list">{then.map(row)}</ul>
        </section>
      )}
    </>
  );
}
