import { hydrate, type ComponentChild } from 'preact';

/**
 * Starts a component on the markup that the server rendered of it. The spaces around that markup go first: at one before
 * the first element Preact takes all of it out and puts it in again, and the focus, with the letter that is typed, is lost.
 */
export function hydrateIn(place: Element, component: ComponentChild): void {
  for (const node of [...place.childNodes]) if (node.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim()) node.remove();
  hydrate(component, place);
}
