/** Starts the plan. The server wrote its questions with the same component; names and icons of apps stand in the page. */
import { hydrateIn } from './hydrate-in.ts';
import { Plan } from './plan/Plan.tsx';

const place = document.querySelector<HTMLElement>('[data-plan]');
const apps = [...document.querySelectorAll<HTMLElement>('[data-plan-app]')].map(({ dataset }) => ({
  id: dataset['planApp'] ?? '',
  name: dataset['name'] ?? '',
  kind: dataset['kind'] ?? '',
}));
if (place) {
  hydrateIn(place, <Plan apps={apps} />);
  place.dataset['ready'] = ''; // then the words for a plan that did not load go
}
