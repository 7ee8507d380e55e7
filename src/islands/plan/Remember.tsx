/** Whether this device is to remember: asked before anything is stored, and not afterwards. */
import { useEffect, useState } from 'preact/hooks';
import { words } from '../../lib/words/plan.ts';
import { href } from '../../lib/urls.ts';
import { holdsSomething } from '../state/forget.ts';

type Props = { secret: boolean; set: (secret: boolean) => void };

export function Remember({ secret, set }: Props) {
  const [already, setAlready] = useState(false);
  useEffect(() => setAlready(holdsSomething()), []);
  const text = words.remember;
  if (already)
    return (
      <p class="small">
        {text.already} <a href={href('/privacy/')}>{text.privacy}</a>.
      </p>
    );
  return (
    <fieldset class="question">
      <legend>
        <h2>{text.title}</h2>
      </legend>
      <label class="choice">
        <input type="checkbox" checked={secret} onChange={(event) => set(event.currentTarget.checked)} />
        {text.label}
      </label>
      <p>{text.help}</p>
    </fieldset>
  );
}
