/*
 * What every page's script does, each part an addition to a page that works without it:
 * leave at once, say when the advice is old, search from the header, open the check an address names, open all on paper,
 * fetch the page's other scripts.
 */
import { localDay } from '../lib/local-day.ts';
import { openNamedCheck, openForPrint } from './page/details.ts';
import { setUpExit } from './page/exit.ts';
import { fetchLater } from './page/later.ts';
import { setUpSearchField } from './page/search-field.ts';
import { ownWorker } from './state/offline-copy.ts';

setUpExit();
setUpSearchField();
openNamedCheck();
openForPrint();
void fetchLater();

/** A page nobody has rebuilt still knows when it is past its date. */
for (const note of document.querySelectorAll<HTMLElement>('[data-due]')) if (localDay() > (note.dataset['due'] ?? '')) note.hidden = false;

/** Where the reader keeps the guide on the phone, this page came from the copy. */
if (ownWorker()) import('./offline/in-use.ts').catch(() => undefined);
