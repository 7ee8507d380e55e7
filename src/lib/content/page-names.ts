import type { Service } from '@/schema/service';
import { bothSplits, exactNames, namedPages, type Split } from '../named-pages';
import { serviceNames, shownServices } from '../services';
import { appPath, guidePath, href, situationPath } from '../urls';
import { getApps } from './apps';
import { getServicesFile } from './help';
import { once } from './once';

/** Splits texts of YAML where they name one of our pages. A test of the built site finds a name that leads nowhere (tests/dist/pages). */
export const namesOfPages = once(async () => {
  const names = new Map([
    ['our page on the under-16 rules', guidePath('under-16-rules')],
    ['our page on those rules', guidePath('under-16-rules')],
    ['our page on home broadband and mobile', appPath('home-broadband-and-mobile')],
    ['our imessage page', appPath('imessage')],
    ['our page for each app', href('/apps/')],
    ['our page on blackmail', situationPath('blackmail')],
    ['our page on being asked for pictures', situationPath('asked-for-pictures')],
  ]);
  for (const { id, name } of await getApps()) {
    names.set(`our ${name} page`.toLowerCase(), appPath(id));
    names.set(`our page on ${name}`.toLowerCase(), appPath(id));
  }
  return namedPages(names);
});

/** Splits texts of a page that shows these services: where they name a page of ours, a service, or a number to call. */
export async function namesOfHelp(onPage: readonly Service[]): Promise<Split> {
  const { services } = await getServicesFile();
  return bothSplits(await namesOfPages(), exactNames(serviceNames(shownServices(services), onPage, href('/help/services/'))));
}
