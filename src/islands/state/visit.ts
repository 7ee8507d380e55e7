/*
 * "Do not remember on this device": what the reader does then lives in the tab's own storage, so that it follows from page
 * to page of this visit. It goes with the tab, and at once with "Exit this page" (islands/page/exit.ts clears it all).
 */
import { atom } from 'nanostores';
import { privateKey } from './private-key.ts';

/** A storage of the browser, or undefined where it is blocked. */
const allowed = (open: () => Storage): Storage | undefined => {
  try {
    return open();
  } catch {
    return undefined;
  }
};

/** The device's storage, or undefined where it is blocked. */
export const deviceStorage = () => allowed(() => localStorage);

/** The tab's own storage, or undefined where it is blocked. */
export const visitStorage = () => allowed(() => sessionStorage);

const isPrivate = () => Boolean(visitStorage()?.getItem(privateKey));

/** Whether this visit is not remembered. */
export const privateVisit = atom(isPrivate());

/** Begins a visit that is not remembered. It ends with the tab, or with "Exit this page". */
export function setPrivate(on: true): void {
  privateVisit.set(on);
  try {
    visitStorage()?.setItem(privateKey, '1');
  } catch {
    // Without it the visit is one page long.
  }
}

/** On the way back a browser shows a page as it was left, without what the visit forgot, did or became since. */
if (typeof window !== 'undefined')
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || !(privateVisit.get() || isPrivate())) return;
    document.body.remove(); // until the new page is there
    location.reload();
  });
