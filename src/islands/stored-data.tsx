/** Starts the list of what this device holds. */
import { hydrate } from 'preact';
import { StoredData } from './stored-data/StoredData.tsx';

const place = document.querySelector('[data-stored-data]');
if (place) hydrate(<StoredData />, place);
