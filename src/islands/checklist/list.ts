/** The list that the server wrote: its boxes and flags follow the ticks, and a press of a box becomes a tick. */
import { lookAgain, type Countable } from '../../lib/progress.ts';
import { family, tickOf, type TickState, type Ticks } from '../../lib/ticks.ts';

export type List = {
  app: string;
  root: HTMLElement;
  checks: Countable[];
  /** Boxes ticked before the script was there. */
  early: string[];
  show: (ticks: Ticks) => void;
  listen: (set: (check: string, state: TickState) => void) => () => void;
};

/** @param root the element around the list; its items carry ids, minutes and the day of the newest change */
export function findList(root: HTMLElement): List {
  const app = root.dataset['checklist'] ?? '';
  const rows = [...root.querySelectorAll<HTMLElement>('[data-check]')].flatMap((item) => {
    const box = item.querySelector<HTMLInputElement>('[data-tick]');
    if (!box) return [];
    const { check: id = '', minutes, changed: lastChanged } = item.dataset;
    return [{ id, minutes: Number(minutes), lastChanged, box, flag: item.querySelector<HTMLElement>('.check__changed') }];
  });

  return {
    app,
    root,
    checks: rows.map(({ id, minutes, lastChanged }) => ({ id, minutes, lastChanged })),
    early: rows.filter((row) => row.box.checked).map((row) => row.id),
    show(ticks) {
      for (const { id, box, flag, lastChanged } of rows) {
        const tick = tickOf(ticks, family, app, id);
        box.checked = tick?.[0] === 'd';
        if (flag) flag.hidden = !(tick && box.checked && lookAgain(tick[1], lastChanged));
      }
    },
    listen(set) {
      const onChange = (event: Event) => {
        const row = rows.find(({ box }) => box === event.target);
        if (row) set(row.id, row.box.checked ? 'd' : 'u');
      };
      root.addEventListener('change', onChange);
      return () => root.removeEventListener('change', onChange);
    },
  };
}
