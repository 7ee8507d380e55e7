/** Which phone the steps are shown for: chosen once, kept, the same on every list. */
import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { ChosenPlatform, Choices } from '../../lib/choices.ts';
import { phoneNames, words } from '../../lib/words/checklist.ts';
import { choicesStore } from '../state/choices-store.ts';

type Props = { platforms: readonly ChosenPlatform[]; root: HTMLElement | undefined };

const without = (choices: Choices): Choices => {
  const others = { ...choices };
  delete others.platform;
  return others;
};

export function PhoneChoice({ platforms, root }: Props) {
  const { platform } = useStore(choicesStore.value, { ssr: () => ({}) as Choices });
  const shown = platform && platforms.includes(platform) ? platform : undefined;

  useEffect(() => {
    if (root) root.dataset['shown'] = shown ?? '';
  }, [root, shown]);

  const choose = (value: ChosenPlatform | undefined) => choicesStore.change((choices) => (value ? { ...choices, platform: value } : without(choices)));

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
