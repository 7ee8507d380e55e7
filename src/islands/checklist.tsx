/*
 * Starts the tools of every checklist on the page. The server rendered them with the same component, so this only adds
 * life to what is there; ids, minutes and days come from the list itself. (Astro's own island loader would add
 * 4 KB and its inline scripts to each page, a seventh of what an app page may weigh.)
 */
import { hydrateIn } from './hydrate-in.ts';
import { ChecklistTools } from './checklist/ChecklistTools.tsx';
import { findList } from './checklist/list.ts';
import type { ChosenPlatform } from '../lib/choices.ts';

for (const root of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  const place = root.querySelector('[data-tools]');
  const list = findList(root);
  const platforms = (root.dataset['platforms']?.split(' ') ?? []) as ChosenPlatform[];
  if (place) hydrateIn(place, <ChecklistTools app={list.app} checks={list.rows} platforms={platforms} list={list} />);
}
