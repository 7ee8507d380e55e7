// Whole.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { swap, swapAsset } from '../plant.mjs';
import { dist, e2e, everyPage, pieceIn, unit, whatsapp } from '../site.mjs';

export default [
  { fault: 'a dead link', plant: swap('about/index.html', '</main>', '<a href="/apps/gone/">x</a></main>'), red: dist('links.test.ts', 'internal link') },
  {
    fault: 'a dropped address',
    in: 'source',
    plant: swap('src/integrations/addresses.ts', 'if (dropped.length) throw new Error(brokenPromise(dropped));', 'brokenPromise(dropped);'),
    red: dist('pass-on.test.ts', 'an address and a check that are gone'),
    says: /expected true to be false/, // the build goes through: one that broke for another reason would be red as well
  },
  {
    fault: 'an anchor that moved, and leads nowhere',
    in: 'source',
    plant: swap('src/integrations/moved-anchors.ts', '<span id="${old}"></span>', ''),
    red: unit('integrations/moved-anchors.test.ts', 'old anchors stand'),
  },
  {
    fault: 'a law that is told after it ended',
    in: 'source',
    plant: swap('src/lib/law.ts', 'day < fact.until', 'true'),
    red: unit('lib/law.test.ts', 'holds after alone'),
  },
  {
    fault: 'a service shown that may be wrong',
    in: 'source',
    plant: swap('src/lib/services.ts', "service.publish !== 'hide'", 'service'),
    red: unit('lib/api/files.test.ts', 'hidden ones stay out'),
  },
  {
    fault: 'a PDF with the time it was made',
    in: 'source',
    plant: swap('src/integrations/pdfs/dates.ts', "return Buffer.from(patched, 'latin1')", 'return pdf'),
    red: unit('lib/paper/paper.test.ts', 'are those of the build'),
  },
  {
    fault: 'a check on paper without its box',
    plant: swap('apps/whatsapp/sheet/index.html', '<span class="paper-box" aria-hidden="true"></span>', ''),
    red: dist('sheets.test.ts', 'has every check with its box'),
  },
  {
    fault: 'a page missing from the sitemap',
    plant: swap('sitemap-0.xml', /<url><loc>[^<]*\/about\/<\/loc>.*?<\/url>/, ''),
    red: dist('pages.test.ts', 'sitemap lists'),
  },
  {
    fault: 'a page without help within one step',
    plant: swap('about/index.html', /tel:999/g, 'tel:000'),
    red: dist('pages.test.ts', '/about/.*help within one step'),
  },
  {
    fault: 'two pages with one title',
    plant: swap('about/index.html', /<title>[^<]*/, '<title>Privacy – Safer Messages'),
    red: dist('pages.test.ts', 'titles and descriptions'),
  },
  {
    fault: 'a check without the day we looked',
    plant: swap(whatsapp, /[Cc]hecked (on )?\d+ \w+ \d{4}|<time[^>]*>[^<]*<\/time>/g, ''),
    red: dist('app-pages.test.ts', 'whatsapp'),
  },
  {
    fault: 'a source that its page does not list',
    plant: swap(whatsapp, /<li id="source-.*?<\/li>/, ''),
    red: dist('app-pages.test.ts', 'whatsapp.*lists every source'),
  },
  {
    fault: 'a page past its date that does not say so',
    plant: swapAsset(everyPage, '[data-due]', '[data-never]'),
    red: e2e('unbreakable.spec.ts', 'clock set to 2100'),
  },
  {
    fault: 'a piece of the search’s words that is gone',
    plant: (folder) => rmSync(join(folder, 'search/words', pieceIn(folder))),
    red: dist('search.test.ts', 'pieces that the list names'),
  },
  {
    fault: 'words of the search that lead to no page',
    plant: (folder) => swap(`search/words/${pieceIn(folder)}`, /\[\[\d+/, '[[9999')(folder),
    red: dist('search.test.ts', 'leads to pages and sections'),
  },
];
