/** A plan as plain text, for a message or a note. */
import type { Ticks } from '../ticks.ts';
import { childrenOf, type Plan } from './family.ts';
import { stateOf, type PlanRow } from './order.ts';

/**
 * @param childName how a child is called in words
 * @param address of the plan's page, as the last line
 */
export function planText(
  rows: readonly PlanRow[],
  plan: Plan,
  ticks: Ticks,
  childName: (child: ReturnType<typeof childrenOf>[number]) => string,
  address: string,
): string {
  const children = childrenOf(plan);
  const lines = rows.flatMap((row) => {
    const states = row.owners.map((owner) => ({ owner, state: stateOf(row, owner, ticks) })).filter(({ state }) => state !== 'n');
    if (states.length === 0) return [];
    const what = `${row.check.title} (${row.app.name}, ${row.check.minutes} min)`;
    if (states.length === 1 && children.every((child) => child.id !== states[0]?.owner)) return [`${states[0]?.state === 'd' ? '[x]' : '[ ]'} ${what}`];
    const who = states.map(({ owner, state }) => {
      const child = children.find(({ id }) => id === owner);
      return `${state === 'd' ? '[x]' : '[ ]'} ${child ? childName(child) : ''}`.trim();
    });
    return [`${what}: ${who.join(', ')}`];
  });
  return ['Our plan', '', ...lines, '', address].join('\n');
}
