/*
 * Starts the tools of the comparison. The server rendered them with the same component, so this only adds life;
 * names of columns and kinds come from the page, so that no text is sent twice.
 */
import { fragmentOf, readView } from '../lib/comparison.ts';
import type { AppKind } from '../schema/app.ts';
import { hydrateIn } from './hydrate-in.ts';
import { ComparisonTools } from './comparison/ComparisonTools.tsx';
import { findTable } from './comparison/table.ts';

const root = document.querySelector<HTMLElement>('[data-comparison]');
const place = root?.querySelector('[data-tools]');
const table = root && findTable(root);
if (place && table) {
  const options = [...place.querySelectorAll<HTMLOptionElement>('option:not([value=""])')];
  const kinds = options.map((option) => ({ id: option.value as AppKind, name: option.text }));
  const early = [...place.querySelectorAll('input')].filter((box) => box.checked !== box.defaultChecked);
  hydrateIn(place, <ComparisonTools columns={table.heads} kinds={kinds} table={table} />);
  // What was pressed before the script was there.
  for (const box of early) box.dispatchEvent(new Event('change', { bubbles: true }));
  // A link to a choice leads to the table, which stands below the list of apps.
  if (fragmentOf(readView(location.hash))) root.scrollIntoView();
}
