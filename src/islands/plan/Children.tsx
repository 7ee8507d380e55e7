/** The first question: a child for each press of an age. */
import { useState } from 'preact/hooks';
import { withAge, withChild, withNextLook, withoutChild, type Draft } from '../../lib/plan/draft.ts';
import { ageBands, offeredChildren, type AgeBand, type ChildEntry } from '../../lib/plan/family.ts';
import { ageNames, childName, lookName } from '../../lib/words/children.ts';
import { words } from '../../lib/words/plan.ts';
import { Badge } from './Badge.tsx';
import type { AppName } from './Things.tsx';

type Props = { apps: readonly AppName[]; draft: Draft; change: (draft: Draft) => void };

export function Children({ apps, draft, change }: Props) {
  const [[said, more], say] = useState<readonly string[]>([]);
  const text = words.children;
  const add = (band: AgeBand) => {
    const next = withChild(draft, band);
    const child = next.children.at(-1);
    if (child) say([text.added(child, next.children.length)]);
    change(next);
  };
  const remove = (child: ChildEntry, button: HTMLElement) => {
    button.closest('fieldset')?.querySelector('h2')?.focus(); // the button goes
    const next = withoutChild(draft, child.id);
    const gone = apps.filter(({ id }) => draft.things[id] && !next.things[id]).map(({ name }) => name);
    say([text.removed(child), gone.length > 0 ? text.removedToo(gone.join(', ')) : '']);
    change(next);
  };
  const relook = (child: ChildEntry) => {
    const next = withNextLook(draft, child.id);
    const now = next.children.find((one) => one.id === child.id);
    if (now) say([text.looked(now)]);
    change(next);
  };

  return (
    <fieldset class="question">
      <legend>
        <h2 tabIndex={-1}>{text.title}</h2>
      </legend>
      <p>{text.help}</p>
      <div class="question__ages">
        {ageBands.map((band) => (
          <button
            key={band}
            type="button"
            class="button"
            aria-label={text.add(band)}
            disabled={draft.children.length >= offeredChildren}
            onClick={() => add(band)}
          >
            <span aria-hidden="true">+ {ageNames[band]}</span>
          </button>
        ))}
      </div>
      {draft.children.length >= offeredChildren && <p>{text.full}</p>}
      {draft.children.length > 0 && (
        <ul class="children">
          {draft.children.map((child) => (
            <li key={child.id}>
              <span class="children__name">
                <Badge child={child} /> {lookName(child)}
              </span>
              <select
                class="select"
                aria-label={text.age(child)}
                value={child.band}
                onChange={(event) => change(withAge(draft, child.id, event.currentTarget.value as AgeBand))}
              >
                {ageBands.map((band) => (
                  <option key={band} value={band}>
                    {ageNames[band]}
                  </option>
                ))}
              </select>
              <button type="button" class="button button--plain" onClick={() => relook(child)}>
                {text.look}
                <span class="vh">: {childName(child)}</span>
              </button>
              <button type="button" class="button button--plain" onClick={(event) => remove(child, event.currentTarget)}>
                {text.remove}
                <span class="vh">: {childName(child)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class={more ? undefined : 'vh'} role="status">
        {said} {more}
      </p>
    </fieldset>
  );
}
