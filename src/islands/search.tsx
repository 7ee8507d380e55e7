/** Starts the search on its page; the server rendered the empty form with the same component. */
import { hydrate } from 'preact';
import { fragmentFor } from '../lib/search.ts';
import { Search } from './search/Search.tsx';

const place = document.querySelector<HTMLElement>('[data-search-page]');
const typed = place?.querySelector('input')?.value; // before the script was there
if (typed) history.replaceState(null, '', fragmentFor(typed));
if (place) hydrate(<Search base={place.dataset['base'] ?? '/'} />, place);
