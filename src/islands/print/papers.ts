/** Papers made fit for a job: what is done left out, what was added written in, a family's checks put together. */
import { earliest } from '../../lib/day-sums.ts';
import type { FamilyCheck, FamilyPart } from '../../lib/paper/family.ts';
import { addedLine, appsOf, type Added } from '../../lib/paper/job.ts';
import { ageLine } from '../../lib/paper/lines.ts';
import { words } from '../../lib/words/paper.ts';

const element = (tag: string, text: string, name = '') => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
};

/** Takes out what is done, and headings with nothing left under them. Whether any check is left. */
export function leaveOnlyLeft(paper: HTMLElement, isDone: (app: string, check: string) => boolean): boolean {
  for (const item of paper.querySelectorAll<HTMLElement>('[data-check]')) if (isDone(item.dataset['app'] ?? '', item.dataset['check'] ?? '')) item.remove();
  for (const list of paper.querySelectorAll('.paper-checks'))
    if (list.children.length === 0) {
      list.previousElementSibling?.remove();
      list.remove();
    }
  return paper.querySelector('[data-check]') !== null;
}

/** Writes who hands the paper out at its end. */
export function writeAddedLine(paper: HTMLElement, added: Added): void {
  const text = addedLine(added);
  if (!text) return;
  const line = element('p', text, 'paper-added');
  const end = paper.querySelector('.paper-licence');
  if (end) end.before(line);
  else (paper.querySelector('[data-paper-body]') ?? paper).append(line);
}

/** One check for some people: its app named, a box for each of them, and only the steps for their phones where there are any. */
function checkFor(item: HTMLElement, { boxes }: FamilyCheck, platforms: FamilyPart['platforms']): HTMLElement {
  const copy = item.cloneNode(true) as HTMLElement;
  copy.querySelector('h3')?.prepend(`${item.dataset['appName']}: `);
  const paths = [...copy.querySelectorAll<HTMLElement>('.paper-path')];
  const fits = (path: HTMLElement) => (path.dataset['platforms'] ?? '').split(' ').some((name) => name === 'all' || platforms.some((mine) => mine === name));
  if (platforms.length > 0 && paths.some(fits)) for (const path of paths) if (!fits(path)) path.remove();
  const row = element('span', '', 'paper-boxes');
  for (const { mark, done } of boxes) {
    const box = element('span', done ? '✓' : '', 'paper-box');
    box.ariaHidden = 'true';
    const one = element('span', '', 'paper-boxes__one');
    one.append(box, boxes.length > 1 ? mark : '');
    row.append(one);
  }
  copy.querySelector('.paper-box')?.replaceWith(row);
  copy.classList.toggle('paper-check--several', boxes.length > 1);
  return copy;
}

/**
 * A family's sheet, from the sheets of its apps.
 * @param sheets by id of the app
 * @returns undefined when there is nothing to do
 */
export function familyPaper(parts: readonly FamilyPart[], sheets: ReadonlyMap<string, HTMLElement>, address: string): HTMLElement | undefined {
  const paper = document.createElement('article');
  paper.append(element('h1', words.familyTitle));
  for (const { title, platforms, checks } of parts) {
    const list = element('ul', '', 'paper-checks');
    for (const ref of checks) {
      const item = sheets.get(ref.app)?.querySelector<HTMLElement>(`[data-check="${CSS.escape(ref.check)}"]`);
      if (item) list.append(checkFor(item, ref, platforms));
    }
    if (list.children.length > 0) paper.append(element('h2', title), list);
  }
  if (!paper.querySelector('[data-check]')) return undefined;
  const used = appsOf([], parts).flatMap((app) => sheets.get(app) ?? []);
  const end = used[0]?.querySelector('.paper-end');
  if (end) paper.append(end.cloneNode(true));
  const days = (name: string) => used.flatMap((sheet) => sheet.dataset[name] ?? []);
  const checked = days('checked');
  Object.assign(paper.dataset, {
    paper: 'family',
    name: words.familyTitle,
    line: ageLine({ edition: days('edition').sort().at(-1), checked: checked.length > 0 ? earliest(checked) : undefined }),
    address,
  });
  return paper;
}
