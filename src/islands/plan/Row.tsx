/** One check of the plan with a box for each child whose own it is. Drawn anew only when its own ticks change. */
import { Component } from 'preact';
import { localDay } from '../../lib/local-day.ts';
import { family, type TickState, type Ticks } from '../../lib/ticks.ts';
import type { ChildEntry } from '../../lib/plan/family.ts';
import { stateOf, type PlanRow } from '../../lib/plan/order.ts';
import { setOnAll, tickOfAll } from '../../lib/plan/owners.ts';
import { lookAgain } from '../../lib/progress.ts';
import { checkPath } from '../../lib/urls.ts';
import { childName, lookName } from '../../lib/words/children.ts';
import { deviceNames, words } from '../../lib/words/plan.ts';
import { ticksStore } from '../state/ticks-store.ts';
import { Badge } from './Badge.tsx';
import { said } from './said.ts';
import { replaced } from './skipped.ts';

type Props = { row: PlanRow; kids: readonly ChildEntry[]; ticks: Ticks; heading?: 3 | 4 };

const stateKey = (row: PlanRow, ticks: Ticks): string => row.owners.map((owner) => tickOfAll(ticks, owner, row.refs)?.join() ?? '').join(' ');

export class Row extends Component<Props> {
  override shouldComponentUpdate(next: Props) {
    const same = next.row === this.props.row && next.kids === this.props.kids;
    return !same || stateKey(next.row, next.ticks) !== stateKey(this.props.row, this.props.ticks);
  }

  private set(states: Record<string, TickState>) {
    const { refs } = this.props.row;
    ticksStore.change((ticks) => Object.entries(states).reduce((all, [owner, state]) => setOnAll(all, owner, refs, state, localDay()), ticks));
  }
  private every = (state: (owner: string) => TickState) => this.set(Object.fromEntries(this.props.row.owners.map((owner) => [owner, state(owner)])));

  private skip = () => {
    const { row, ticks } = this.props;
    for (const owner of row.owners) replaced.set(`${owner}/${row.check.ref}`, stateOf(row, owner, ticks));
    this.every(() => 'n');
  };
  private unskip = () => this.every((owner) => replaced.get(`${owner}/${this.props.row.check.ref}`) ?? 'u');
  private looked = (button: HTMLElement, stale: readonly string[]) => {
    button.closest('li')?.querySelector('input')?.focus(); // the button goes
    said.set(words.looked(this.props.row.check.title));
    this.set(Object.fromEntries(stale.map((owner) => [owner, 'd'])));
  };

  override render({ row, ticks, kids, heading = 4 }: Props) {
    const { check, app, owners } = row;
    const found = owners.map((owner) => tickOfAll(ticks, owner, row.refs));
    const skipped = found.every((tick) => tick?.[0] === 'n');
    const stale = owners.filter((_, at) => found[at]?.[0] === 'd' && lookAgain(found[at][1], check.changed?.day));
    const Heading = heading === 3 ? 'h3' : 'h4';
    const id = `tick-${check.app}-${check.id}`;
    const box = (owner: string, at: number, boxId: string) => (
      <input
        class="check__box"
        type="checkbox"
        id={boxId}
        data-owner={owner}
        checked={found[at]?.[0] === 'd'}
        onChange={(event) => this.set({ [owner]: event.currentTarget.checked ? 'd' : 'u' })}
      />
    );
    const alone = owners[0] === family;

    return (
      <li class={`row check${skipped ? ' row--skipped' : ''}`} data-row={check.ref}>
        {alone && !skipped && box(family, 0, id)}
        <Heading class="check__title">{alone && !skipped ? <label for={id}>{check.title}</label> : check.title}</Heading>
        {!skipped && (
          <>
            {!alone && (
              <div class="row__children">
                {owners.map((owner, at) => {
                  const child = kids.find((one) => one.id === owner);
                  if (!child) return null;
                  return (
                    <label key={owner} class="row__child">
                      {box(owner, at, `${id}-${owner}`)}
                      <Badge child={child} />
                      <span>{lookName(child)}</span>
                      <span class="vh">
                        , {childName(child).split(', ')[1]}: {check.title}
                      </span>
                    </label>
                  );
                })}
              </div>
            )}
            <ul class="check__tags">
              <li>{app.name}</li>
              <li>{deviceNames[check.device]}</li>
              <li>
                {check.minutes} {check.minutes === 1 ? 'minute' : 'minutes'}
              </li>
            </ul>
            <p class="check__say">“{check.say}”</p>
            {stale.length > 0 && (
              <div class="check__changed">
                <strong>{words.changed}</strong> {check.changed?.note}
                <button type="button" class="button" onClick={(event) => this.looked(event.currentTarget, stale)}>
                  {words.stillRight}
                  <span class="vh">: {check.title}</span>
                </button>
              </div>
            )}
            {check.moved && <p class="check__moved">{words.moved}</p>}
          </>
        )}
        <p class="row__end">
          {skipped ? (
            <span>
              {words.isNotForUs} {app.name}
            </span>
          ) : (
            <a href={checkPath(check.app, check.id)}>
              {words.how}
              <span class="vh">: {check.title}</span>
            </a>
          )}
          <button type="button" class="button button--plain" onClick={skipped ? this.unskip : this.skip}>
            {skipped ? words.undo : words.notForUs}
            <span class="vh">: {check.title}</span>
          </button>
        </p>
      </li>
    );
  }
}
