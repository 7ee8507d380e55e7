/** How people and their phones are called on a family sheet. */
import type { FamilyNames, Person } from '../paper/family.ts';
import { phoneNames } from './checklist.ts';
import { childMark, childName } from './children.ts';

/** "★ Blue star, 8 to 10 · ♥ Green heart, 11 to 13: iPhone" */
export function familyTitle(people: readonly Person[], onParents: boolean): string {
  const phones = new Set(people.map(({ platform }) => platform));
  const named = ({ name, platform }: Person) => (platform && phones.size > 1 ? `${name}: ${phoneNames[platform]}` : name);
  const names = people.map(onParents ? ({ name }) => name : named).join(' · ');
  if (onParents) return `${names}: on the parent’s device`;
  const [only] = phones;
  return phones.size === 1 && only ? `${names}: ${phoneNames[only]}` : names;
}

/** Who is on a family sheet. */
export const familyNames: FamilyNames = {
  all: { name: 'All of us', mark: '' },
  child: (child) => ({ name: `${childMark(child)} ${childName(child)}`, mark: childMark(child) }),
  title: familyTitle,
};
