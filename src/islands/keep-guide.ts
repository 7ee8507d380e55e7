/* The offer to keep the guide. All but this small part is loaded when the button is pressed, or when a copy is in use. */
const place = document.querySelector<HTMLElement>('[data-keep]');
const button = place?.querySelector('button');

/** @param now whether the reader asked for it just now */
async function open(now: boolean) {
  if (!place) return;
  try {
    (await import('./offline/keep.ts')).setUpKeep(place, now);
  } catch {
    const status = place.querySelector('[role=status]');
    if (status) status.textContent = place.dataset['keep'] ?? '';
  }
}

if (place && !navigator.serviceWorker) place.hidden = true;
else if (navigator.serviceWorker?.controller) void open(false);
else
  button?.addEventListener('click', function press() {
    button.removeEventListener('click', press);
    void open(true);
  });
