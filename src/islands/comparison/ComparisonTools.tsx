/** The tools above the comparison: which apps, which columns. The table itself is the server's. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fragmentOf, plainView, readView, sortedBy, withColumn, type Column, type View } from '../../lib/comparison.ts';
import { words } from '../../lib/words/comparison-tools.ts';
import type { AppKind } from '../../schema/app.ts';
import type { Table } from './table.ts';

type Named<Id> = { id: Id; name: string };
type Props = {
  columns: readonly Named<Column>[];
  kinds: readonly Named<AppKind>[];
  /** The table on the page; none on the server. */
  table?: Table;
};

export function ComparisonTools({ columns, kinds, table }: Props) {
  const [view, setView] = useState(plainView);
  const [state, setState] = useState('');
  const choose = useRef<(change: (current: View) => View) => void>(() => {});
  const told = useRef<HTMLParagraphElement>(null);

  useLayoutEffect(() => {
    if (!table) return undefined;
    let current = plainView;
    const put = (next: View) => {
      current = next;
      setView(next);
      setState(words.state(table.show(next), table.total, columns.find(({ id }) => id === next.sort)?.name ?? '', next));
    };
    choose.current = (change) => {
      put(change(current));
      history.replaceState(null, '', `${location.pathname}${fragmentOf(current)}`);
    };
    // An anchor of the page, such as #compare, is no choice: it leaves the table as it stands.
    const follow = () => {
      const next = readView(location.hash);
      if (fragmentOf(next) || !document.getElementById(location.hash.slice(1))) put(next);
    };
    table.listen((column) => choose.current((now) => sortedBy(now, column)));
    put(readView(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [table]);

  const reset = () => {
    choose.current(() => plainView);
    told.current?.focus(); // the button is gone
  };
  const set = (change: Partial<View>) => choose.current((now) => ({ ...now, ...change }));
  const box = (label: string, checked: boolean, onCheck: (checked: boolean) => void, disabled = false) => (
    <label class="choice" key={label}>
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onCheck(event.currentTarget.checked)} />
      {label}
    </label>
  );

  return (
    <>
      <fieldset class="choices">
        <legend>{words.only}</legend>
        {box(words.encrypted, view.encrypted, (encrypted) => set({ encrypted }))}
        {box(words.strangers, view.strangers, (strangers) => set({ strangers }))}
      </fieldset>
      <label class="comparison__kind">
        {words.kind}{' '}
        <select autocomplete="off" value={view.kind ?? ''} onChange={(event) => set({ kind: kinds.find(({ id }) => id === event.currentTarget.value)?.id })}>
          <option value="">{words.every}</option>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <details class="comparison__columns">
        <summary>{words.columns}</summary>
        <fieldset class="choices">
          <legend class="vh">{words.columns}</legend>
          {columns.slice(1).map(({ id, name }) => {
            const shown = view.shown.includes(id);
            return box(name, shown, (show) => choose.current((now) => withColumn(now, id, show)), shown && view.shown.length === 1);
          })}
        </fieldset>
      </details>
      <p class="comparison__state" role="status" tabIndex={-1} ref={told}>
        {state}
      </p>
      {fragmentOf(view) ? (
        <button type="button" class="button" onClick={reset}>
          {words.plain}
        </button>
      ) : null}
    </>
  );
}
