/** Starts the list of what this device holds. */
import { hydrateIn } from './hydrate-in.ts';
import { StoredData } from './stored-data/StoredData.tsx';

const place = document.querySelector('[data-stored-data]');
if (place) hydrateIn(place, <StoredData />);
