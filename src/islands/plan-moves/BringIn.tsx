/** Bringing a plan in: by a pasted link or a file. It is shown first; see Incoming.tsx. */
import { useRef, useState } from 'preact/hooks';
import { largestFile } from '../../lib/plan/file.ts';
import { moveWords as words } from '../../lib/words/plan-moves.ts';
import { Incoming, type Source } from './Incoming.tsx';

export function BringIn() {
  const [pasted, setPasted] = useState('');
  const [from, setFrom] = useState<Source>();
  const heading = useRef<HTMLHeadingElement>(null);

  const look = (event: Event) => {
    event.preventDefault();
    if (pasted.trim()) setFrom({ link: pasted });
  };
  const open = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    // A file too large to be ours is not even read.
    const text = file.size > largestFile ? undefined : await file.text().catch(() => '');
    setFrom(text === undefined ? { tooLarge: true } : { file: text });
    input.value = '';
  };
  const close = () => {
    setFrom(undefined);
    heading.current?.focus(); // the pressed button goes
  };

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {words.bring}
      </h3>
      <form class="moves__paste" method="dialog" onSubmit={look}>
        <label class="field">
          {words.paste}
          <input class="field__text" type="text" autocomplete="off" value={pasted} onInput={(event) => setPasted(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button">
          {words.look}
        </button>
      </form>
      <label class="field">
        {words.open}
        <input class="field__file" type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      {from && <Incoming key={JSON.stringify(from)} from={from} close={close} />}
    </>
  );
}
