/** A correction slip: half a page of A4, twice on a page, to cut and lay into leaflets that are printed already. */
import type { CopyAnswer, CopyFacts } from '../../lib/paper/copy.ts';
import { inWords } from '../../lib/days.ts';
import { slipText, words } from '../../lib/words/paper.ts';
import { layOutSides } from '../print/lay-out.ts';

const make = (tag: string, ...children: (Node | string)[]) => {
  const element = document.createElement(tag);
  element.append(...children);
  return element;
};

function slip(facts: CopyFacts, edition: string, answer: CopyAnswer, address: string): HTMLElement {
  const list = make('ul', ...answer.lines.map((line) => make('li', slipText(line))));
  const half = make(
    'section',
    make('h2', words.slipTitle(facts.name, inWords(edition))),
    make('p', words.write),
    list,
    make('p', words.slipFoot(inWords(answer.newest), address)),
  );
  half.className = 'slip';
  return half;
}

/** Lays the slip out for the printer: two halves on a side, or one slip on as many as a long one needs. */
export function layOutSlip(facts: CopyFacts, edition: string, answer: CopyAnswer, address: string): void {
  const paperWith = (copies: number) => {
    const paper = make('article', ...Array.from({ length: copies }, () => slip(facts, edition, answer, address)));
    Object.assign(paper.dataset, { paper: 'slip', layout: 'slip' });
    if (copies > 1) for (const half of paper.children) half.setAttribute('data-whole', '');
    return paper;
  };
  const pair = layOutSides([paperWith(2)], { depth: 'why', size: 12 });
  if (pair.sides > 1) layOutSides([paperWith(1)], { depth: 'why', size: 12 });
}
