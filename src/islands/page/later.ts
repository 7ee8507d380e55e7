/*
 * Fetches the scripts of the page that can wait, once its text has been painted: on a slow phone they would take their
 * share of the line from the text. Which they are stands in the body (integrations/script-order.ts). What the reader
 * presses before they are there is not lost: it is pressed again for them.
 */
const longest = 8000; // milliseconds to wait for a paint that may never come: nothing is painted in a tab in the background
/** What the browser alone does not answer. */
const controls = 'button[type=button]:not([popovertarget]), input';

/** A browser that does not know paint timing never calls: then the timer does. */
const firstPaint = () =>
  new Promise<unknown>((done) => {
    setTimeout(done, longest);
    const look = (list: PerformanceObserverEntryList) => list.getEntriesByName('first-contentful-paint').forEach(done);
    new PerformanceObserver(look).observe({ type: 'paint', buffered: true }); // an empty page may be painted before
  });

/** Those that do not come or do not run are reported as errors of the page; the page stays as it is to read. */
const fetchAll = (names?: string) => names?.split(' ').map((name) => import(/* @vite-ignore */ name).catch(reportError)) ?? [];

/** Resolves when all scripts that could be had have run. */
export async function fetchLater(): Promise<void> {
  const { later, laterParts } = document.body.dataset;
  if (!later) return;
  const presses: (() => void)[] = [];
  const keep = ({ target }: Event) => {
    const control = (target as Element).closest<HTMLInputElement>(controls);
    const checked = control?.checked;
    if (control)
      presses.push(() => {
        control.checked = !checked; // the press turns it
        control.click();
      });
  };
  /** Forms that a script answers say method=dialog: by themselves they lead nowhere, and put nothing into the address. */
  const keepForm = (event: Event) => {
    const form = event.target as HTMLFormElement;
    if (!event.defaultPrevented && form.method === 'dialog') presses.push(() => form.requestSubmit()); // else answered already
  };
  addEventListener('click', keep, true);
  addEventListener('submit', keepForm);
  await firstPaint();
  fetchAll(laterParts);
  const scripts = fetchAll(later);
  await Promise.race(scripts); // from here on there may be somebody who answers
  removeEventListener('click', keep, true);
  removeEventListener('submit', keepForm);
  await Promise.all(scripts);
  for (const press of presses) {
    press();
    await new Promise((shown) => setTimeout(shown)); // each after what the one before it changed
  }
  delete document.body.dataset['later'];
}
