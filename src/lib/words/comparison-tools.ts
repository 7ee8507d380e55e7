/** Words of the tools above the comparison table. Kept apart: they ship with the island. */
import type { Column, View } from '../comparison.ts';

const orders: Partial<Record<Column, readonly [string, string]>> = {
  messages: ['most private first', 'least private first'],
  strangers: ['yes first', 'no first'],
  age: ['lowest first', 'highest first'],
  disappearing: ['yes first', 'no first'],
  location: ['yes first', 'no first'],
  live: ['yes first', 'no first'],
  changed: ['oldest first', 'newest first'],
};

export const words = {
  only: 'Show only apps where',
  encrypted: 'messages are end-to-end encrypted by default',
  strangers: 'strangers can message a child, fully or in part',
  kind: 'Kind of app',
  every: 'All kinds',
  columns: 'Choose columns',
  plain: 'Show the whole table',
  /** @param name head of the column it is sorted by */
  state: (count: number, total: number, name: string, { sort, down }: View) => {
    if (count === 0) return 'No app matches all of this. Remove a choice.';
    const apps = count === total ? `All ${total} apps` : `${count} of ${total} apps`;
    return `${apps}. Sorted by “${name}”, ${(orders[sort] ?? ['A to Z', 'Z to A'])[down ? 1 : 0]}.`;
  },
};
