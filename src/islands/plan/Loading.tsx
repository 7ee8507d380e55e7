/** What stands in the place of a part that is on its way, or did not come. */
import { words } from '../../lib/words/plan.ts';

type Props = { failed: boolean; retry: () => void };

export function Loading({ failed, retry }: Props) {
  /** The button goes: the focus stays on what it stood under. */
  const again = ({ currentTarget: { parentElement: line } }: { currentTarget: HTMLElement }) => {
    ((line?.previousElementSibling ?? line) as HTMLElement).focus();
    retry();
  };
  return (
    <p role="status" tabIndex={-1}>
      {failed ? words.failed : words.loading}{' '}
      {failed && (
        <button type="button" class="button" onClick={again}>
          {words.again}
        </button>
      )}
    </p>
  );
}
