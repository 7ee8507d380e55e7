import type { Source } from '../../schema/source.ts';

/** Headings of the list of all sources. */
export const sourceKindNames: Record<Source['kind'], string> = {
  official: 'The makers of the apps',
  government: 'Governments and regulators',
  police: 'Police',
  charity: 'Charities',
  press: 'News and magazines',
  other: 'Others',
};
