/** What taking a plan in will change here, in words. */
import type { PlanApp } from '../../lib/plan/data.ts';
import { isNothing, type Differences } from '../../lib/plan/match.ts';
import { childName } from '../../lib/words/children.ts';
import { loadWords as words } from '../../lib/words/plan-moves.ts';

type Props = { found: Differences; apps: readonly PlanApp[]; unknown: number };

export function Changes({ found, apps, unknown }: Props) {
  const names = (ids: readonly string[]) => ids.map((id) => apps.find((app) => app.id === id)?.name ?? id).join(', ');
  const lines = [
    ...found.newChildren.map((child) => words.newChild(childName(child))),
    ...found.goneChildren.map((child) => words.goneChild(childName(child))),
    found.newThings.length > 0 && words.newThings(names(found.newThings)),
    found.goneThings.length > 0 && words.goneThings(names(found.goneThings)),
    found.changed > 0 && words.changed(found.changed),
    found.done > 0 && words.done(found.done),
    found.undone > 0 && words.undone(found.undone),
    found.notForUs > 0 && words.notForUs(found.notForUs),
    found.redated > 0 && words.redated(found.redated),
  ].filter((line) => line !== false);
  return (
    <>
      <h3>{words.will}</h3>
      {isNothing(found) ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <ul data-changes>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>{words.stays}</p>
        </>
      )}
      {unknown > 0 && <p>{words.unknown(unknown)}</p>}
    </>
  );
}
