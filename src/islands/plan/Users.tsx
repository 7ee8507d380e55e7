/** Who uses what, for families with more than one child. All do, until somebody says otherwise. */
import { withUsers, type Draft } from '../../lib/plan/draft.ts';
import { lookName } from '../../lib/words/children.ts';
import { words } from '../../lib/words/plan.ts';
import { Badge } from './Badge.tsx';
import type { AppName } from './Things.tsx';

type Props = { apps: readonly AppName[]; draft: Draft; change: (draft: Draft) => void };

export function Users({ apps, draft, change }: Props) {
  const chosen = apps.filter((app) => draft.things[app.id] && app.kind !== 'home');
  if (draft.children.length < 2 || chosen.length === 0) return null;
  const all = draft.children.map((child) => child.id);

  return (
    <details class="question">
      <summary>{words.users.title}</summary>
      <p>{words.users.help}</p>
      {chosen.map((app) => {
        const { who = [], shared = false } = draft.things[app.id] ?? {};
        const users = who.length > 0 ? who : all;
        const toggle = (id: string, on: boolean) => {
          const next = on ? [...users, id] : users.filter((user) => user !== id);
          if (next.length > 0) change(withUsers(draft, app.id, { shared, who: next }));
        };
        return (
          <fieldset key={app.id} class="choices users">
            <legend>{app.name}</legend>
            {draft.children.map((child) => (
              <label key={child.id} class="choice">
                <input
                  type="checkbox"
                  checked={users.includes(child.id)}
                  disabled={users.length === 1 && users.includes(child.id)}
                  onChange={(event) => toggle(child.id, event.currentTarget.checked)}
                />
                <Badge child={child} /> {lookName(child)}
              </label>
            ))}
            <label class="choice">
              <input type="checkbox" checked={shared} onChange={(event) => change(withUsers(draft, app.id, { who, shared: event.currentTarget.checked }))} />
              {words.users.shared}
            </label>
          </fieldset>
        );
      })}
    </details>
  );
}
