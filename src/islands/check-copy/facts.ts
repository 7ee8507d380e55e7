/** The editions and changes of every app, read back from the table that the server wrote. */
import type { CopyChange, CopyFacts } from '../../lib/paper/copy.ts';

const hows: readonly CopyChange['how'][] = ['added', 'changed', 'removed'];

export function readFacts(root: ParentNode): Map<string, CopyFacts> {
  const rows = [...root.querySelectorAll<HTMLElement>('tr[data-app]')];
  return new Map(
    rows.map((row) => {
      const { app = '', name = '', checked = '' } = row.dataset;
      const editions = [...row.querySelectorAll<HTMLElement>('[data-edition]')].map((item) => item.dataset['edition'] ?? '');
      const changes = [...row.querySelectorAll<HTMLElement>('[data-day]')].flatMap(({ dataset }): CopyChange[] => {
        const how = hows.find((known) => known === dataset['how']);
        return how ? [{ day: dataset['day'] ?? '', check: dataset['check'] ?? '', how, title: dataset['title'] ?? '', note: dataset['note'] }] : [];
      });
      return [app, { app, name, editions, checked, changes }];
    }),
  );
}
