/** Papers made fit for a job: what is done left out, what was added written in, a family's checks put together. */
import { earliest } from '../../lib/days.ts';
import { tidyFamily, type FamilyPart } from '../../lib/paper/family.ts';
import { addedLine, type Added } from '../../lib/paper/job.ts';
import { ageLine } from '../../lib/paper/lines.ts';
import { family, tickOf, type Ticks } from '../../lib/ticks.ts';
import { phoneNames } from '../../lib/words/checklist.ts';
import { words } from '../../lib/words/paper.ts';

const element = (tag: string, text: string, name = '') => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (name) made.className = name;
  return made;
};

/** Takes out what the family has ticked or does not need, and headings with nothing left under them. Whether any check is left. */
export function leaveOnlyLeft(paper: HTMLElement, ticks: Ticks): boolean {
  for (const item of paper.querySelectorAll<HTMLElement>('[data-check]')) {
    const state = tickOf(ticks, family, item.dataset['app'] ?? '', item.dataset['check'] ?? '')?.[0];
    if (state === 'd' || state === 'n') item.remove();
  }
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

/** One check for one phone: its app named, and only the steps for that phone where there are any. */
function checkFor(item: HTMLElement, platform: FamilyPart['platform']): HTMLElement {
  const copy = item.cloneNode(true) as HTMLElement;
  copy.querySelector('h3')?.prepend(`${item.dataset['appName']}: `);
  const paths = [...copy.querySelectorAll<HTMLElement>('.paper-path')];
  const fits = (path: HTMLElement) => (path.dataset['platforms'] ?? '').split(' ').some((name) => name === platform || name === 'all');
  if (platform && paths.some(fits)) for (const path of paths) if (!fits(path)) path.remove();
  return copy;
}

/**
 * A family's sheet, from the sheets of its apps.
 * @param sheets by id of the app
 * @returns undefined when nothing is left to do
 */
export function familyPaper(
  parts: readonly FamilyPart[],
  sheets: ReadonlyMap<string, HTMLElement>,
  onlyLeft: boolean,
  address: string,
): HTMLElement | undefined {
  const paper = document.createElement('article');
  paper.append(element('h1', words.familyTitle));
  for (const { who, platform, checks } of tidyFamily(parts, onlyLeft)) {
    const list = element('ul', '', 'paper-checks');
    for (const ref of checks) {
      const item = sheets.get(ref.app)?.querySelector<HTMLElement>(`[data-check="${CSS.escape(ref.check)}"]`);
      if (item) list.append(checkFor(item, platform));
    }
    if (list.children.length > 0) paper.append(element('h2', platform ? `${who}: ${phoneNames[platform]}` : who), list);
  }
  if (!paper.querySelector('[data-check]')) return undefined;
  const end = [...sheets.values()][0]?.querySelector('.paper-end');
  if (end) paper.append(end.cloneNode(true));
  const days = (name: string) => [...sheets.values()].flatMap((sheet) => sheet.dataset[name] ?? []);
  const checked = days('checked');
  Object.assign(paper.dataset, {
    paper: 'family',
    name: words.familyTitle,
    line: ageLine({ edition: days('edition').sort().at(-1), checked: checked.length > 0 ? earliest(checked) : undefined }),
    address,
  });
  return paper;
}
