/** Which phone the steps are shown for: chosen once, kept, the same on every list. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { ChosenPlatform, Choices } from '../../lib/choices.ts';
import { phoneNames, words } from '../../lib/words/checklist.ts';
import { choicesStore } from '../state/choices-store.ts';

type Props = { platforms: readonly ChosenPlatform[]; root: HTMLElement | undefined };

export function PhoneChoice({ platforms, root }: Props) {
  const { platform } = useStore(choicesStore.value, { ssr: () => ({}) as Choices });
  const shown = platform && platforms.includes(platform) ? platform : undefined;

  useEffect(() => {
    if (root) root.dataset['shown'] = shown ?? '';
  }, [root, shown]);

  // Nothing is written of what is undefined.
  const choose = (value: ChosenPlatform | undefined) => choicesStore.change((choices) => ({ ...choices, platform: value }) as Choices);

  if (platforms.length < 2) return null;
  const option = (value: ChosenPlatform | undefined, label: string) => (
    <label class="choice">
      <input type="radio" name="platform" checked={shown === value} onChange={() => choose(value)} />
      {label}
    </label>
  );
  return (
    <fieldset class="choices">
      <legend>{words.phone}</legend>
      {option(undefined, words.every)}
      {platforms.map((value) => option(value, phoneNames[value]))}
    </fieldset>
  );
}
