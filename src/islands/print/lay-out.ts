/** Sides on this page: made out of sight, shown by the printer alone (styles/paper/). */
import type { Depth, Size } from '../../lib/paper/job.ts';
import { fillSides, type LaidOut } from '../../lib/paper/sides.ts';

const laidOut = 'is-laid-out';

function place(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.sides');
  if (found) return found;
  const made = document.createElement('div');
  made.className = 'sides';
  document.body.append(made);
  return made;
}

/** Lays the papers out and makes them what this page prints. */
export function layOutSides(papers: readonly HTMLElement[], { depth, size }: { depth: Depth; size: Size }): LaidOut {
  const sides = place();
  sides.dataset['depth'] = depth;
  sides.dataset['size'] = String(size);
  const result = fillSides(papers, sides);
  document.documentElement.classList.toggle(laidOut, result.sides > 0);
  return result;
}

/** The page prints as itself again. */
export function clearSides() {
  document.querySelector('.sides')?.remove();
  document.documentElement.classList.remove(laidOut);
}
