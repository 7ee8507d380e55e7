/** Say and do: one check at a time, with its sentence. Its words are read from the list on the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { tickFor, type Ticks } from '../../lib/ticks.ts';
import { filterWords as words } from '../../lib/words/filter.ts';
import type { List, Row } from './list.ts';

const textOf = (row: Row, selector: string): string => row.item.querySelector(selector)?.textContent?.trim() ?? '';

type Props = { list: List; rows: readonly Row[]; ticks: Ticks; owner: string; close: () => void };

export function Cards({ list, rows, ticks, owner, close }: Props) {
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const row = rows[Math.min(at, rows.length - 1)];

  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [row?.id]);
  if (!row) return <p>{words.none}</p>;

  const move = (by: number) => {
    moved.current = true;
    setAt((at + by + rows.length) % rows.length);
  };
  /** A press here is a press of the box in the list. */
  const tick = (checked: boolean) => {
    row.box.checked = checked;
    row.box.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const steps = () => {
    close();
    delete list.root.dataset['cards']; // at once: what is hidden takes no focus
    const more = row.item.querySelector('details');
    if (more) more.open = true;
    row.item.scrollIntoView();
    row.item.querySelector('summary')?.focus();
  };

  return (
    <section class="cards-view" aria-label={words.cards}>
      <h3 ref={heading} tabIndex={-1}>
        <span class="small">{words.place(rows.indexOf(row) + 1, rows.length)}</span>
        <br />
        {textOf(row, '.check__title')}
      </h3>
      <p class="say">{textOf(row, '.check__say')}</p>
      <label class="choice">
        <input type="checkbox" checked={tickFor(ticks, owner, list.app, row.id)?.[0] === 'd'} onChange={(event) => tick(event.currentTarget.checked)} />
        {words.done}
      </label>
      <p>
        <button type="button" class="button" onClick={() => move(-1)}>
          {words.before}
        </button>{' '}
        <button type="button" class="button button--main" onClick={() => move(1)}>
          {words.next}
        </button>{' '}
        <button type="button" class="button" onClick={steps}>
          {words.steps}
        </button>
      </p>
    </section>
  );
}
