/*
 * "Exit this page" (GOV.UK Design System): one press or Shift three times covers the page, forgets what this visit has
 * not saved, and goes to a page that raises no question, in place of this one in the history.
 */
import { forgetCopy } from '../state/offline-copy.ts';
import { privateKey } from '../state/private-key.ts';

const presses = 3;
const within = 5000; // milliseconds for all of them, as in GOV.UK Frontend

function leave(address: string) {
  const cover = document.createElement('div');
  cover.className = 'exit-cover';
  cover.setAttribute('role', 'alert');
  cover.textContent = 'Loading';
  document.body.replaceChildren(cover);
  document.title = 'Loading';
  try {
    if (sessionStorage.getItem(privateKey)) void forgetCopy(); // it goes with a visit not to be remembered
    sessionStorage.clear();
  } catch {
    // Storage is blocked: then there is nothing to forget.
  }
  location.replace(address);
}

export function setUpExit() {
  const link = document.querySelector<HTMLAnchorElement>('[data-exit]');
  if (!link) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });

  let times: number[] = [];
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift') {
      times = [];
      return;
    }
    times = [...times.filter((time) => event.timeStamp - time < within), event.timeStamp];
    if (times.length >= presses) leave(link.href);
  });
}
