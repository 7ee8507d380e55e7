/** The second and third question: devices and apps as large buttons with their icon. */
import { withThing, type Draft } from '../../lib/plan/draft.ts';

export type AppName = { id: string; name: string; kind: string };
type Props = { title: string; help: string; apps: readonly AppName[]; draft: Draft; change: (draft: Draft) => void };

export function Things({ title, help, apps, draft, change }: Props) {
  return (
    <fieldset class="question">
      <legend>
        <h2>{title}</h2>
      </legend>
      <p>{help}</p>
      <ul class="app-grid">
        {apps.map((app) => (
          <li key={app.id}>
            <label class="app-card pick">
              <input
                type="checkbox"
                class="vh"
                checked={Boolean(draft.things[app.id])}
                onChange={(event) => change(withThing(draft, app.id, event.currentTarget.checked, app.kind === 'home'))}
              />
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <use href={`#icon-${app.id}`} />
              </svg>
              {app.name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Devices and the home on one side, apps on the other. */
export const isAtHome = (app: AppName): boolean => app.kind === 'device' || app.kind === 'home';
