/** On a page that comes from the copy: says when newer advice has arrived, and never reloads by itself. */
import { words } from '../../lib/words/offline.ts';
import { linkManifest } from './manifest.ts';

function sayUpdated() {
  if (document.querySelector('.updated')) return;
  const note = document.createElement('div');
  note.className = 'updated';
  note.setAttribute('role', 'status');
  document.body.append(note);

  const text = document.createElement('p');
  text.textContent = words.updated;
  const link = document.createElement('a');
  link.className = 'button';
  link.href = location.pathname + location.hash;
  link.textContent = words.show;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    location.reload(); // an address that differs in its fragment alone would not load anew
  });
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = words.close;
  let before: EventTarget | null = null; // what had the focus when the reader came here
  note.addEventListener('focusin', ({ relatedTarget }) => {
    if (!note.contains(relatedTarget as Node | null)) before = relatedTarget;
  });
  close.addEventListener('click', () => {
    note.remove(); // and the button with it
    const main = document.querySelector('main');
    if (main) main.tabIndex = -1;
    (before instanceof HTMLElement && before.isConnected ? before : main)?.focus({ preventScroll: true });
  });
  setTimeout(() => note.append(text, link, close)); // into a region that is there already, so that it is read out
}

linkManifest();
navigator.serviceWorker.addEventListener('controllerchange', sayUpdated);
