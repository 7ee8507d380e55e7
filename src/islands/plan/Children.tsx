/** The first question: a child for each press of an age. */
import { useState } from 'preact/hooks';
import { withAge, withChild, withNextLook, withoutChild, type Draft } from '../../lib/plan/draft.ts';
import { ageBands, offeredChildren, type AgeBand, type ChildEntry } from '../../lib/plan/family.ts';
import { ageNames, childName, lookName } from '../../lib/words/children.ts';
import { words } from '../../lib/words/plan.ts';
import { Badge } from './Badge.tsx';

type Props = { draft: Draft; change: (draft: Draft) => void };

export function Children({ draft, change }: Props) {
  const [said, setSaid] = useState('');
  const text = words.children;
  const add = (band: AgeBand) => {
    const next = withChild(draft, band);
    const child = next.children.at(-1);
    if (child) setSaid(text.added(child, next.children.length));
    change(next);
  };
  const remove = (child: ChildEntry) => {
    setSaid(text.removed(child));
    change(withoutChild(draft, child.id));
  };
  const relook = (child: ChildEntry) => {
    const next = withNextLook(draft, child.id);
    const now = next.children.find((one) => one.id === child.id);
    if (now) setSaid(text.looked(now));
    change(next);
  };

  return (
    <fieldset class="question">
      <legend>
        <h2>{text.title}</h2>
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
              <button type="button" class="button button--plain" onClick={() => remove(child)}>
                {text.remove}
                <span class="vh">: {childName(child)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="vh" role="status">
        {said}
      </p>
    </fieldset>
  );
}
