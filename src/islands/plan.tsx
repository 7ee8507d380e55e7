/** Starts the plan. The server wrote its questions with the same component; names and icons of apps stand in the page. */
import { hydrate } from 'preact';
import { Plan } from './plan/Plan.tsx';

const place = document.querySelector('[data-plan]');
const apps = [...document.querySelectorAll<HTMLElement>('[data-plan-app]')].map(({ dataset }) => ({
  id: dataset['planApp'] ?? '',
  name: dataset['name'] ?? '',
  kind: dataset['kind'] ?? '',
}));
if (place) hydrate(<Plan apps={apps} />, place);
