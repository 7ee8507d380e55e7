/*
 * Fetches the scripts of the page that can wait, once its text has been painted: on a slow phone they would take their
 * share of the line from the text. Which they are stands in the body (integrations/script-order.ts).
 */
const longest = 1000; // milliseconds to wait for a paint that may never come: nothing is painted in a tab in the background

function afterFirstPaint(task: () => void) {
  let done = false;
  const once = () => {
    if (!done) task();
    done = true;
  };
  setTimeout(once, longest);
  // A browser that does not know the entry ("paint timing") never calls: then the timer does.
  new PerformanceObserver(once).observe({ type: 'paint', buffered: true });
}

export function fetchLater() {
  const names = document.body.dataset['later']?.split(' ') ?? [];
  if (names.length > 0) afterFirstPaint(() => void Promise.all(names.map((name) => import(/* @vite-ignore */ name))));
}
