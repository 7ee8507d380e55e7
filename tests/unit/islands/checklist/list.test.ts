import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findList, meets, type List } from '../../../../src/islands/checklist/list.ts';
import { family, setTick, tickFor, type Ticks, type TickState } from '../../../../src/lib/ticks.ts';

const item = (id: string, ages = '') =>
  `<li data-check="${id}" data-minutes="2" ${ages}><input type="checkbox" data-tick><button data-skip>Not for us<span>: ${id}</span></button></li>`;

let root: HTMLElement;
let ticks: Ticks = {};

/** The list as it stands in the page, with a store of its own; @returns how a reader looks at it as one owner */
function open() {
  const page = parseHTML(
    `<section data-checklist="signal"><ul class="checklist__list">${item('linked', 'data-from="13"')}${item('calls', 'data-from="0" data-to="9"')}${item('groups')}</ul></section>`,
  );
  vi.stubGlobal('Element', page.Element);
  root = page.document.querySelector('section') as unknown as HTMLElement;
  const list = findList(root);
  let stop = () => {};
  const lookAs = (owner: string) => {
    stop();
    const set = (check: string, state: TickState) => {
      ticks = setTick(ticks, owner, 'signal', check, state, '2026-11-24');
      list.show(ticks, owner);
    };
    list.show(ticks, owner);
    stop = list.listen(owner, set);
  };
  return { list, lookAs, events: page };
}
const skip = (check: string) => root.querySelector<HTMLElement>(`[data-check="${check}"] [data-skip]`)?.click();
const state = (owner: string, check: string) => tickFor(ticks, owner, 'signal', check)?.[0];
const shown = ({ rows }: List) => rows.filter(({ item }) => !item.hidden).map(({ id }) => id);

beforeEach(() => {
  ticks = {};
  vi.stubGlobal('location', { hash: '' });
});
afterEach(() => vi.unstubAllGlobals());

test('“Not for us” and its undo give each child back what it had', () => {
  const { lookAs } = open();
  ticks = setTick(ticks, 'kaaaaaa', 'signal', 'groups', 'd', '2026-11-20');
  lookAs('kaaaaaa');
  skip('groups');
  lookAs('kbbbbbb');
  skip('groups');
  expect([state('kaaaaaa', 'groups'), state('kbbbbbb', 'groups')]).toEqual(['n', 'n']);
  lookAs('kaaaaaa');
  skip('groups');
  expect([state('kaaaaaa', 'groups'), state('kbbbbbb', 'groups')]).toEqual(['d', 'n']);
  lookAs('kbbbbbb');
  skip('groups');
  expect([state('kaaaaaa', 'groups'), state('kbbbbbb', 'groups')]).toEqual(['d', 'u']);
});

test('of checks and advice by age those are shown that meet the child’s', () => {
  const { list, lookAs } = open();
  lookAs(family);
  const filter = (from: number, to: number) => list.filter((row) => meets(row.item, { from, to }), { from, to });
  filter(11, 12);
  expect(shown(list)).toEqual(['groups']);
  filter(9, 13);
  expect(shown(list)).toEqual(['linked', 'calls', 'groups']);
  list.filter((row) => meets(row.item, undefined), undefined);
  expect(shown(list)).toEqual(['linked', 'calls', 'groups']);
});

test('the check that the address names is shown, whatever else is not', () => {
  const { list } = open();
  vi.stubGlobal('location', { hash: '#calls' });
  list.filter(() => false, undefined);
  expect(shown(list)).toEqual(['calls']);
});
