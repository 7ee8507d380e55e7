/** What the reader chose in the form of /print/, and what its address asks for. */
import { familyFragment } from '../../lib/paper/family-fragment.ts';
import { depths, sizes, type PrintJob } from '../../lib/paper/job.ts';

const boxes = (form: HTMLFormElement, name: string) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
const chosen = (form: HTMLFormElement, name: string) => boxes(form, name).find((box) => box.checked)?.value;

export function readJob(form: HTMLFormElement): PrintJob {
  const ticked = (name: string) => boxes(form, name).flatMap((box) => (box.checked ? box.value : []));
  const text = (name: string) => boxes(form, name)[0]?.value ?? '';
  return {
    apps: ticked('app[]'),
    pages: boxes(form, 'page[]').flatMap((box) => (box.checked ? { address: box.value, layout: box.dataset['layout'] } : [])),
    family: ticked('family').length > 0,
    depth: depths.find((depth) => depth === chosen(form, 'depth')) ?? 'why',
    size: sizes.find((size) => String(size) === chosen(form, 'size')) ?? 12,
    onlyLeft: chosen(form, 'which') === 'left',
    added: { by: text('by'), helpline: text('helpline') },
  };
}

/** Offers the family sheet where there is a plan to make it from. */
export function offerFamily(form: HTMLFormElement, hasPlan: boolean): void {
  const row = form.querySelector<HTMLElement>('[data-family]');
  if (row) row.hidden = !hasPlan;
  if (!hasPlan) for (const box of boxes(form, 'family')) box.checked = false;
}

/** Chooses what the fragment names: #app=whatsapp, several as #app=whatsapp,roblox, or #family where that is offered. */
export function takeFragment(form: HTMLFormElement, fragment: string): void {
  if (fragment === familyFragment) for (const box of boxes(form, 'family')) if (!box.closest<HTMLElement>('[data-family]')?.hidden) box.checked = true;
  const apps = /^#app=([a-z0-9,-]+)$/.exec(fragment)?.[1]?.split(',') ?? [];
  for (const box of boxes(form, 'app[]')) if (apps.includes(box.value)) box.checked = true;
}
