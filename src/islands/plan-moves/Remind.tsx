/** A calendar file: look again in three months, for the plan or for one app. */
import { useState } from 'preact/hooks';
import { localDay } from '../../lib/local-day.ts';
import type { PlanApp } from '../../lib/plan/data.ts';
import { thingsOf, type Plan } from '../../lib/plan/family.ts';
import { reminder } from '../../lib/plan/reminder.ts';
import { appPath, href } from '../../lib/urls.ts';
import { moveWords as words } from '../../lib/words/plan-moves.ts';
import { saveFile } from './save.ts';

export function Remind({ apps, plan }: { apps: readonly PlanApp[]; plan: Plan }) {
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState(false);
  const mine = apps.filter((app) => thingsOf(plan).includes(app.id));
  const get = () => {
    setFailed(false);
    const app = mine.find((one) => one.id === chosen);
    const address = location.origin + (app ? appPath(app.id) : href('/plan/'));
    const what = reminder(
      localDay(),
      mine.map((one) => one.name),
      address,
      app?.name,
    );
    import('./calendar.ts').then(
      ({ calendarText }) => saveFile(what.file, 'text/calendar', calendarText(what)),
      () => setFailed(true),
    );
  };
  return (
    <>
      <h3>{words.remind}</h3>
      <p>{words.remindHelp}</p>
      <p class="buttons">
        <label class="field">
          {words.remindFor}
          <select class="select" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{words.remindAll}</option>
            {mine.map((app) => (
              <option key={app.id} value={app.id}>
                {app.name}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={get}>
          {words.remindGet}
        </button>
      </p>
      {failed && <p role="alert">{words.failed}</p>}
    </>
  );
}
