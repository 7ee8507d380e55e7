/** The table that the server wrote: its rows move, hide and show as the reader chooses. Its heads become buttons. */
import { columns, matches, rowOrder, type Column, type Row, type View } from '../../lib/comparison.ts';

export type Table = {
  heads: { id: Column; name: string }[];
  total: number;
  /** Puts a choice on the page; returns how many rows it leaves. */
  show: (view: View) => number;
  /** Makes the heads into buttons that ask to sort. */
  listen: (sort: (column: Column) => void) => void;
};

/** @param root the element around the table, as components/app/Comparison.astro writes it */
export function findTable(root: HTMLElement): Table | undefined {
  const body = root.querySelector('tbody');
  const cells = [...root.querySelectorAll<HTMLElement>('[data-column]')];
  if (!body || cells.length !== columns.length) return undefined;
  const rows = [...body.rows].map((element) => {
    const values = columns.map((column, index) => [column, element.cells[index]?.dataset['v'] ?? element.cells[index]?.textContent?.trim() ?? '']);
    return { element, kind: element.dataset['kind'] ?? '', values: Object.fromEntries(values) as Row['values'] };
  });
  const heads = columns.map((id, index) => ({ id, name: cells[index]?.textContent?.trim() ?? '' }));

  return {
    heads,
    total: rows.length,
    show(view) {
      const order = rowOrder(view);
      body.append(...[...rows].sort(order).map(({ element }) => element));
      let left = 0;
      for (const row of rows) {
        row.element.hidden = !matches(row, view);
        if (!row.element.hidden) left++;
      }
      for (const [index, column] of columns.entries()) {
        const head = cells[index];
        if (!head) continue;
        const hidden = index > 0 && !view.shown.includes(column);
        for (const cell of [head, ...rows.map(({ element }) => element.cells[index])]) if (cell) cell.hidden = hidden;
        if (view.sort === column) head.setAttribute('aria-sort', view.down ? 'descending' : 'ascending');
        else head.removeAttribute('aria-sort');
      }
      return left;
    },
    listen(sort) {
      for (const [index, { id, name }] of heads.entries()) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'comparison__sort';
        button.textContent = name;
        button.addEventListener('click', () => sort(id));
        const onPaper = document.createElement('span');
        onPaper.className = 'comparison__head';
        onPaper.textContent = name;
        cells[index]?.replaceChildren(button, onPaper);
      }
    },
  };
}
