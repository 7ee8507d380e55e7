/** What the reader chose in the form of /print/, and what its address asks for. */
import { depths, sizes, type PrintJob } from '../../lib/paper/job.ts';
import { familyFromFragment, type FamilyPart } from '../../lib/paper/family.ts';

const boxes = (form: HTMLFormElement, name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
const chosen = (form: HTMLFormElement, name: string) => boxes(form, name).find((box) => box.checked)?.value;

/** @param family parts of the family sheet that may be chosen */
export function readJob(form: HTMLFormElement, family: readonly FamilyPart[]): PrintJob {
  const ticked = (name: string) => boxes(form, name).flatMap((box) => (box.checked ? box.value : []));
  const text = (name: string) => boxes(form, name)[0]?.value ?? '';
  return {
    apps: ticked('app[]'),
    pages: boxes(form, 'page[]').flatMap((box) => (box.checked ? { address: box.value, layout: box.dataset['layout'] } : [])),
    family: ticked('family').length > 0 ? family : [],
    depth: depths.find((depth) => depth === chosen(form, 'depth')) ?? 'why',
    size: sizes.find((size) => String(size) === chosen(form, 'size')) ?? 12,
    onlyLeft: chosen(form, 'which') === 'left',
    added: { by: text('by'), helpline: text('helpline') },
  };
}

/**
 * Chooses what the fragment names: #app=whatsapp, several as #app=whatsapp,roblox, or a family sheet.
 * @returns the parts of the family sheet, empty where none was asked for
 */
export function takeFragment(form: HTMLFormElement, fragment: string): FamilyPart[] {
  const family = familyFromFragment(fragment);
  const row = form.querySelector<HTMLElement>('[data-family]');
  if (family && row) {
    row.hidden = false;
    for (const box of boxes(form, 'family')) box.checked = true;
    return family;
  }
  const apps = /^#app=([a-z0-9,-]+)$/.exec(fragment)?.[1]?.split(',') ?? [];
  for (const box of boxes(form, 'app[]')) if (apps.includes(box.value)) box.checked = true;
  return [];
}
