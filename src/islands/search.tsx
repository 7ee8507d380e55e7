/** Starts the search on its page; the server rendered the empty form with the same component. */
import { hydrateIn } from './hydrate-in.ts';
import { Search } from './search/Search.tsx';

const place = document.querySelector<HTMLElement>('[data-search-page]');
if (place) hydrateIn(place, <Search base={place.dataset['base'] ?? '/'} />);
