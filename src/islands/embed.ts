/*
 * The embedded checklist in its frame: takes the theme and accent that the host page chose, tells the host how high it
 * is. All else is done by the script of every page and by the checklist's own, as on the app's page.
 */
import { inkOn, readableOn } from '../lib/colour.ts';
import { embedOptions, heightMessage } from '../lib/embed.ts';

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
