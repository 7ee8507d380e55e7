/*
 * "Do not remember on this device": what the reader does then lives in the tab's own storage, so that it follows from page
 * to page of this visit. It goes with the tab, and at once with "Exit this page" (islands/page/exit.ts clears it all).
 */
import { atom } from 'nanostores';

export const privateKey = 'safer-messages:private';

/** The tab's own storage, or undefined where it is blocked. */
export function visitStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

function wasPrivate(): boolean {
  try {
    return visitStorage()?.getItem(privateKey) === '1';
  } catch {
    return false;
  }
}

/** Whether this visit is not remembered. */
export const privateVisit = atom(wasPrivate());

/** Begins or ends a visit that is not remembered. Ending it forgets the visit. */
export function setPrivate(on: boolean): void {
  privateVisit.set(on);
  try {
    if (on) visitStorage()?.setItem(privateKey, '1');
    else visitStorage()?.removeItem(privateKey);
  } catch {
    // Without it the visit is one page long.
  }
}
