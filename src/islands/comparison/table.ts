/**
 * The table that the server wrote: its rows move, hide and show as the reader chooses, and its heads sort. What stands
 * as it should is not touched: each change makes the browser lay out the whole table again.
 */
import { columns, matches, plainView, rowOrder, type Column, type Row, type View } from '../../lib/comparison.ts';

export type Table = {
  heads: { id: Column; name: string }[];
  total: number;
  /** Puts a choice on the page; returns how many rows it leaves. */
  show: (view: View) => number;
  /** Calls when a head is pressed to sort by it. */
  listen: (sort: (column: Column) => void) => void;
};

/** @param root the element around the table, as components/app/Comparison.astro writes it */
export function findTable(root: HTMLElement): Table | undefined {
  const body = root.querySelector('tbody');
  const cells = [...root.querySelectorAll<HTMLElement>('[data-column]')];
  if (!body || cells.length !== columns.length) return undefined;
  const rows = [...body.rows].map((element) => ({
    element,
    kind: element.dataset['kind'] ?? '',
    get values() {
      return (this.known ??= valuesOf(element));
    },
    known: undefined as Row['values'] | undefined,
  }));
  const heads = columns.map((id, index) => ({ id, name: cells[index]?.querySelector('.comparison__head')?.textContent ?? '' }));
  let shown = plainView;

  return {
    heads,
    total: rows.length,
    show(view) {
      if (view.sort !== shown.sort || view.down !== shown.down) {
        body.append(...[...rows].sort(rowOrder(view)).map(({ element }) => element));
      }
      let left = 0;
      for (const row of rows) {
        hide(row.element, !matches(row, view));
        if (!row.element.hidden) left++;
      }
      for (const [index, column] of columns.entries()) {
        const head = cells[index];
        if (!head) continue;
        const hidden = index > 0 && !view.shown.includes(column);
        for (const cell of [head, ...rows.map(({ element }) => element.cells[index])]) if (cell) hide(cell, hidden);
        if (view.sort === column) head.setAttribute('aria-sort', view.down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      shown = view;
      return left;
    },
    listen(sort) {
      for (const [index, { id }] of heads.entries()) cells[index]?.querySelector('button')?.addEventListener('click', () => sort(id));
    },
  };
}

const hide = (element: HTMLElement, hidden: boolean) => {
  if (element.hidden !== hidden) element.hidden = hidden;
};

const valuesOf = ({ cells }: HTMLTableRowElement) =>
  Object.fromEntries(columns.map((column, index) => [column, cells[index]?.dataset['v'] ?? cells[index]?.textContent?.trim() ?? ''])) as Row['values'];
