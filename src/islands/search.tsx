/** Starts the search on its page; the server rendered the empty form with the same component. */
import { hydrate } from 'preact';
import { Search } from './search/Search.tsx';

const place = document.querySelector<HTMLElement>('[data-search-page]');
if (place) hydrate(<Search base={place.dataset['base'] ?? '/'} />, place);
