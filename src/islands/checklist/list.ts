/** The list that the server wrote: its boxes and flags follow the ticks, and a press of a box becomes a tick. */
import { lookAgain, type Countable } from '../../lib/progress.ts';
import { moved } from '../../lib/moved.ts';
import { family, tickFor, type TickState, type Ticks } from '../../lib/ticks.ts';
import { phoneNames, words } from '../../lib/words/checklist.ts';
import type { ChosenPlatform } from '../../lib/choices.ts';

export type Ages = { from: number; to: number };
export type Row = Countable & { item: HTMLElement; box: HTMLInputElement; ages: Ages | undefined };

export type List = {
  app: string;
  root: HTMLElement;
  rows: readonly Row[];
  /** Boxes ticked before the script was there. */
  early: string[];
  show: (ticks: Ticks, owner: string) => void;
  listen: (set: (check: string, state: TickState) => void) => () => void;
  /** Shows only some checks, and of advice by age only the lines that suit. */
  filter: (wanted: (row: Row) => boolean, ages: Ages | undefined) => void;
};

const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Whether ages written on an element meet those asked for. */
export function meets(element: HTMLElement, ages: Ages | undefined): boolean {
  const [from = 0, to = 99] = [number(element.dataset['from']), number(element.dataset['to'])];
  return !ages || (from <= ages.to && to >= ages.from);
}

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
    const { check: id = '', minutes, changed: lastChanged, from, to } = item.dataset;
    const ages = from === undefined ? undefined : { from: Number(from), to: Number(to) };
    return [
      {
        id,
        minutes: Number(minutes),
        lastChanged,
        ages,
        item,
        box,
        flag: item.querySelector<HTMLElement>('.check__changed'),
        skip: item.querySelector('[data-skip]'),
      },
    ];
  });
  const before = new Map<string, TickState>();

  return {
    app,
    root,
    rows,
    early: isFresh() ? rows.filter((row) => row.box.checked).map((row) => row.id) : [],
    show(ticks, owner = family) {
      for (const { id, item, box, flag, skip, lastChanged } of rows) {
        const tick = tickFor(ticks, owner, app, id);
        const skipped = tick?.[0] === 'n';
        box.checked = tick?.[0] === 'd';
        if (flag) flag.hidden = !(tick && box.checked && lookAgain(tick[1], lastChanged));
        item.classList.toggle('check--skipped', skipped);
        if (skip?.firstChild) skip.firstChild.nodeValue = skipped ? words.undo : words.notForUs;
      }
    },
    listen(set) {
      const onChange = (event: Event) => {
        const row = rows.find(({ box }) => box === event.target);
        if (row) set(row.id, row.box.checked ? 'd' : 'u');
      };
      const onClick = ({ target }: Event) => {
        if (!(target instanceof Element)) return;
        const row = rows.find(({ skip }) => skip?.contains(target));
        if (row?.item.classList.contains('check--skipped')) set(row.id, before.get(row.id) ?? 'u');
        else if (row) {
          before.set(row.id, row.box.checked ? 'd' : 'u');
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
      for (const row of rows) row.item.hidden = !wanted(row);
      for (const line of root.querySelectorAll<HTMLElement>('.age-line')) line.hidden = !meets(line, ages);
      for (const group of root.querySelectorAll<HTMLElement>('.checklist__list')) {
        const heading = group.previousElementSibling;
        if (heading instanceof HTMLElement) heading.hidden = !group.querySelector('[data-check]:not([hidden])');
      }
    },
  };
}
