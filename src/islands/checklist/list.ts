/** The list that the server wrote: its boxes and flags follow the ticks, and a press of a box becomes a tick. */
import { agesMeet, lookAgain, type Ages, type Countable } from '../../lib/progress.ts';
import { moved } from '../../lib/moved.ts';
import { tickFor, type TickState, type Ticks } from '../../lib/ticks.ts';
import { phoneNames, words } from '../../lib/words/checklist.ts';
import type { ChosenPlatform } from '../../lib/choices.ts';

export type Row = Countable & { item: HTMLElement; box: HTMLInputElement };

export type List = {
  app: string;
  root: HTMLElement;
  rows: readonly Row[];
  /** Boxes ticked before the script was there. */
  early: string[];
  show: (ticks: Ticks, owner: string) => void;
  listen: (owner: string, set: (check: string, state: TickState) => void) => () => void;
  /** Shows only some checks and the one that the address names, and of advice by age only the lines that suit. */
  filter: (wanted: (row: Row) => boolean, ages: Ages | undefined) => void;
};

/** Whether ages written on an element meet those asked for. */
export const meets = ({ dataset: { from = '0', to = '99' } }: HTMLElement, ages: Ages | undefined): boolean =>
  agesMeet({ from: Number(from), to: Number(to) }, ages);

/** After a reload or on the way back a browser may show the boxes as they stood (Firefox does): nobody pressed them. */
const isFresh = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type !== 'reload' && visit?.type !== 'back_forward';
};

/** @param root the element around the list; its items carry ids, minutes and the day of the newest change */
export function findList(root: HTMLElement): List {
  const app = root.dataset['checklist'] ?? '';
  const rows = [...root.querySelectorAll<HTMLElement>('[data-check]')].flatMap((item) => {
    const box = item.querySelector<HTMLInputElement>('[data-tick]');
    if (!box) return [];
    const { check: id = '', minutes, changed: lastChanged } = item.dataset;
    return [
      {
        id,
        minutes: Number(minutes),
        lastChanged,
        item,
        box,
        flag: item.querySelector<HTMLElement>('.check__changed'),
        skip: item.querySelector('[data-skip]'),
      },
    ];
  });
  /** What "not for us" replaced, for its undo; by owner and check. */
  const before: Record<string, TickState> = {};

  return {
    app,
    root,
    rows,
    early: isFresh() ? rows.filter((row) => row.box.checked).map((row) => row.id) : [],
    show(ticks, owner) {
      for (const { id, item, box, flag, skip, lastChanged } of rows) {
        const tick = tickFor(ticks, owner, app, id);
        const skipped = tick?.[0] === 'n';
        box.checked = tick?.[0] === 'd';
        if (flag) flag.hidden = !(tick && box.checked && lookAgain(tick[1], lastChanged));
        item.classList.toggle('check--skipped', skipped);
        if (skip?.firstChild) skip.firstChild.nodeValue = skipped ? words.undo : words.notForUs;
      }
    },
    listen(owner, set) {
      const onChange = (event: Event) => {
        const row = rows.find(({ box }) => box === event.target);
        if (row) set(row.id, row.box.checked ? 'd' : 'u');
      };
      const onClick = ({ target }: Event) => {
        if (!(target instanceof Element)) return;
        const row = rows.find(({ skip }) => skip?.contains(target));
        const key = `${owner} ${row?.id}`;
        if (row?.item.classList.contains('check--skipped')) set(row.id, before[key] ?? 'u');
        else if (row) {
          before[key] = row.box.checked ? 'd' : 'u';
          set(row.id, 'n');
        }
        const mail = target.closest<HTMLAnchorElement>('[data-moved]');
        if (mail) mail.href = moved(mail.href, phoneNames[root.dataset['shown'] as ChosenPlatform]);
      };
      root.addEventListener('change', onChange);
      root.addEventListener('click', onClick);
      return () => {
        root.removeEventListener('change', onChange);
        root.removeEventListener('click', onClick);
      };
    },
    filter(wanted, ages) {
      for (const row of rows) row.item.hidden = !wanted(row) && location.hash !== `#${row.id}`;
      for (const line of root.querySelectorAll<HTMLElement>('.age-line')) line.hidden = !meets(line, ages);
    },
  };
}
