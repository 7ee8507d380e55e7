/** Say and do: one check at a time, with its sentence. Its words are read from the list on the page. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { filterWords as words } from '../../lib/words/filter.ts';
import type { List, Row } from './list.ts';

const textOf = (row: Row, selector: string): string => row.item.querySelector(selector)?.textContent?.trim() ?? '';

export function Cards({ list, rows }: { list: List; rows: readonly Row[] }) {
  const [at, setAt] = useState(0);
  const [done, setDone] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const row = rows[Math.min(at, rows.length - 1)];

  useEffect(() => {
    setDone(row?.box.checked ?? false);
    if (moved.current) heading.current?.focus();
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
    setDone(checked);
  };
  const steps = () => {
    delete list.root.dataset['cards'];
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
        <input type="checkbox" checked={done} onChange={(event) => tick(event.currentTarget.checked)} />
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
