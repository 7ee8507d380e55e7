/*
 * The embedded checklist in its frame: takes the theme and accent that the host page chose, tells the host how high it
 * is, opens the check an address names. The checklist itself is started by its own script, as on the app's page.
 */
import { localDay } from '../lib/local-day.ts';
import { inkOn, readableOn } from '../lib/colour.ts';
import { embedOptions, heightMessage } from '../lib/embed.ts';
import { openForPrint, openNamedCheck } from './page/details.ts';
import { fetchLater } from './page/later.ts';

const root = document.documentElement;
const { theme, accent } = embedOptions(location.hash);
if (theme) root.dataset['theme'] = theme;
if (accent) {
  const ground = getComputedStyle(root).getPropertyValue('--paper').trim();
  const shade = readableOn(/^#[0-9a-f]{6}$/i.test(ground) ? ground : '#ffffff', accent);
  root.style.setProperty('--accent', shade);
  root.style.setProperty('--accent-ink', inkOn(shade));
}

// The height is no secret, and the host's address is not known here: the host checks where the message is from.
const tell = () => parent.postMessage(heightMessage(document.body.getBoundingClientRect().height), '*');
if (parent !== window) new ResizeObserver(tell).observe(document.body);

openNamedCheck();
openForPrint();
void fetchLater();
for (const note of document.querySelectorAll<HTMLElement>('[data-due]')) if (localDay() > (note.dataset['due'] ?? '')) note.hidden = false;
