/** A plan on its way: as a link, a code, a file, a text; one that comes in; and a reminder to look again. */
import { useState } from 'preact/hooks';
import { fileName, writeFile } from '../../lib/plan/file.ts';
import { linkStart, writeLink } from '../../lib/plan/link.ts';
import { planText } from '../../lib/plan/text.ts';
import type { Squares } from '../../lib/qr-squares.ts';
import { href } from '../../lib/urls.ts';
import { lookName } from '../../lib/words/children.ts';
import { moveWords as words } from '../../lib/words/plan-moves.ts';
import type { ToolsProps } from '../plan/Tools.tsx';
import { BringIn } from './BringIn.tsx';
import { Remind } from './Remind.tsx';
import { saveFile } from './save.ts';

export function Moves({ data, plan, ticks, rows }: ToolsProps) {
  const [withTicks, setWithTicks] = useState(true);
  const [drawn, setDrawn] = useState<{ link: string; code: Squares | 'large' | 'failed' }>();
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string>();

  const carried = { plan, ticks: withTicks ? ticks : {} };
  const { text, left } = writeLink(carried, data.register);
  const page = `${location.origin}${href('/plan/')}`;
  const link = page + linkStart + text;
  const code = drawn?.link === link ? drawn.code : undefined; // an older plan's code is not shown

  const copy = (value: string) => {
    setSaid('');
    setShown(undefined);
    const failed = () => setShown(value);
    try {
      navigator.clipboard.writeText(value).then(() => setSaid(words.copied), failed);
    } catch {
      failed(); // no clipboard without a secure address
    }
  };
  const draw = () =>
    import('./code.ts').then(
      ({ codeOf }) => setDrawn({ link, code: codeOf(link) ?? 'large' }),
      () => setDrawn({ link, code: 'failed' }),
    );
  const toggle = (on: boolean) => {
    setWithTicks(on);
    setShown(undefined);
    setSaid('');
  };

  return (
    <div class="moves">
      <label class="choice">
        <input type="checkbox" checked={withTicks} onChange={(event) => toggle(event.currentTarget.checked)} />
        {words.ticks}
      </label>
      {left > 0 && <p class="small">{words.left(left)}</p>}
      <label class="field">
        {words.link}
        <input class="field__text" type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <p class="small">{words.linkHelp}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => copy(link)}>
          {words.copyLink}
        </button>
        <button type="button" class="button" onClick={draw}>
          {words.code}
        </button>
        <button type="button" class="button" onClick={() => saveFile(fileName, 'application/json', writeFile(carried))}>
          {words.file}
        </button>
        <button type="button" class="button" onClick={() => copy(planText(rows, plan, ticks, lookName, page))}>
          {words.text}
        </button>
      </p>
      <p role="status">
        {said}
        {code === 'large' && words.codeLarge}
        {code === 'failed' && words.failed}
        {typeof code === 'object' && words.codeHelp}
      </p>
      {typeof code === 'object' && (
        <svg class="code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.codeName} shape-rendering="crispEdges">
          <rect width={code.size} height={code.size} />
          <path d={code.path} />
        </svg>
      )}
      {shown !== undefined && (
        <label class="field">
          {words.textBelow}
          <textarea class="field__text" readOnly rows={6} value={shown} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      <BringIn />
      <Remind apps={data.apps} plan={plan} />
    </div>
  );
}
