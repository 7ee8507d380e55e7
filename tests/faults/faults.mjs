// The faults that npm run test:faults plants, one at a time, and the test that must then fail. A new guarantee is one
// entry here. `in` says where: the built site (a copy is tested) or a source file (restored afterwards in a copy too).
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asset, swap, swapAsset, swapStyle } from './plant.mjs';

const everyPage = /^every-page\..*\.js$/; // the script that every page has
const pieceIn = (folder) => readdirSync(join(folder, 'search/words')).find((name) => name.endsWith('.json'));
const whatsapp = 'apps/whatsapp/index.html';

const dist = (file, name) => ({ project: 'dist', file: `tests/dist/${file}`, name });
const e2e = (file, name) => ({ project: 'e2e', file, name });

export const faults = [
  // Private
  {
    fault: 'a picture from another site',
    plant: swap('about/index.html', '</main>', '<img src="https://tracker.example/p.gif" alt=""></main>'),
    red: dist('pages.test.ts', '/about/.*another origin'),
  },
  {
    fault: 'a request to another site by script',
    plant: swapAsset(everyPage, /$/, ';fetch("https://tracker.example/").catch(()=>{})'),
    red: e2e('every-page.spec.ts', '/about/$'), // the policy stops it, and says so
  },
  {
    fault: 'something stored before the reader acts',
    plant: swapAsset(everyPage, /$/, ';localStorage.setItem("seen","1")'),
    red: e2e('private.spec.ts', 'home .*leaves no trace'),
  },
  { fault: 'a cookie', plant: swapAsset(everyPage, /$/, ';document.cookie="a=b"'), red: e2e('private.spec.ts', 'home .*leaves no trace') },
  {
    fault: 'the search’s words in a request',
    plant: swapAsset(
      everyPage,
      /$/,
      ';addEventListener("hashchange",()=>fetch("/?q="+location.hash.slice(3)));location.hash&&fetch("/?q="+location.hash.slice(3))',
    ),
    red: e2e('private.spec.ts', 'stays in the fragment'),
  },
  {
    fault: 'pages that tell other sites where the reader came from',
    plant: swap('help/blackmail/index.html', 'content="no-referrer"', 'content="unsafe-url"'),
    red: dist('pages.test.ts', '/help/blackmail/.*no referrer'),
  },
  {
    fault: 'the guide kept unasked',
    plant: swapAsset(/^KeepGuide\..*\.js$/, /$/, ';document.querySelector("[data-keep] button")?.click()'),
    red: e2e('private.spec.ts', 'home .*leaves no trace'),
  },
  {
    fault: 'a copy that the privacy page does not list',
    plant: swap('privacy/index.html', 'A copy of this guide', 'Something'),
    red: e2e('private.spec.ts', 'only what the privacy page lists'),
  },
  // Secure
  { fault: 'an inline script', plant: swap('index.html', '</main>', '<script>1</script></main>'), red: dist('pages.test.ts', '^/ .*policy forbids') },
  { fault: 'an inline handler', plant: swap('index.html', '<h1', '<h1 onclick="1"'), red: dist('pages.test.ts', '^/ .*policy forbids') },
  { fault: 'an inline style', plant: swap('index.html', '<h1', '<h1 style="color:red"'), red: dist('pages.test.ts', '^/ .*policy forbids') },
  {
    fault: 'a page without the policy',
    plant: swap('index.html', /<meta http-equiv="content-security-policy"[^>]*>/, ''),
    red: dist('pages.test.ts', '^/ .*the policy'),
  },
  {
    fault: 'any Trusted Types policy allowed',
    in: 'source',
    plant: swap('src/lib/security.ts', "'trusted-types': workerPolicy", "'trusted-types': `${workerPolicy} default`"),
    red: { project: 'unit', file: 'tests/unit/lib/security.test.ts', name: 'only one named policy' },
  },
  // Whole
  { fault: 'a dead link', plant: swap('about/index.html', '</main>', '<a href="/apps/gone/">x</a></main>'), red: dist('links.test.ts', 'internal link') },
  {
    fault: 'a dropped address',
    in: 'source',
    plant: swap('src/integrations/addresses.ts', 'if (dropped.length) throw new Error(brokenPromise(dropped));', 'brokenPromise(dropped);'),
    red: dist('pass-on.test.ts', 'an address and a check that are gone'),
  },
  {
    fault: 'a PDF with the time it was made',
    in: 'source',
    plant: swap('src/integrations/pdfs/dates.ts', "return Buffer.from(patched, 'latin1')", 'return pdf'),
    red: { project: 'unit', file: 'tests/unit/lib/paper/paper.test.ts', name: 'are those of the build' },
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
    plant: swap(whatsapp, /[Cc]hecked (on )?\d+ \w+ 2026|<time[^>]*>[^<]*<\/time>/g, ''),
    red: dist('app-pages.test.ts', 'whatsapp'),
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
  // Light
  {
    fault: 'the text of every page searched unasked',
    plant: swapAsset(everyPage, /$/, ';location.pathname.endsWith("/search/")&&fetch("/pagefind/pagefind.js")'),
    red: e2e('search.spec.ts', 'stand in the text alone cost'),
  },
  {
    fault: 'a page heavier than its budget',
    plant: swap(
      'guides/grooming/index.html',
      '</main>',
      () => `<p hidden>${Array.from({ length: 9000 }, (_, number) => Math.imul(number + 1, 2654435761) >>> 0).join(' ')}</p></main>`,
    ),
    red: dist('budgets.test.ts', '/guides/grooming/'),
  },
  {
    fault: 'a page with far too many elements',
    plant: swap('about/index.html', '</main>', () => `${'<i></i>'.repeat(3000)}</main>`),
    red: dist('budgets.test.ts', '/about/'),
  },
  {
    fault: 'a page that shifts',
    plant: swapAsset(everyPage, /$/, ';setTimeout(()=>{const p=document.createElement("p");p.textContent="late";document.querySelector("h1").before(p)},50)'),
    red: e2e('layout-shift.spec.ts', 'guide .*does not shift'),
  },
  // Ticks
  {
    fault: 'a lost tick',
    plant: swapAsset(everyPage, /$/, ';addEventListener("pagehide",()=>localStorage.removeItem("safer-messages:ticks"))'),
    red: e2e('journey.spec.ts', 'the tick is there'),
  },
  // Accessible
  {
    fault: 'a box without a label',
    plant: swap(whatsapp, /<label for="tick-groups">(.*?)<\/label>/, '$1'),
    red: e2e('every-page.spec.ts', '/apps/whatsapp/$'),
  },
  { fault: 'a heading out of order', plant: swap('help/blackmail/index.html', /<h2/, '<h5'), red: dist('pages.test.ts', '/help/blackmail/.*valid HTML') },
  {
    fault: 'a target smaller than a finger',
    plant: swapStyle(/$/, '.button{min-block-size:0!important;padding:0!important}'),
    red: e2e('every-page.spec.ts', '/apps/whatsapp/$'),
  },
  {
    fault: 'text cut off at wide spacing',
    plant: swapStyle(/$/, '.lead{block-size:1.2em;overflow:hidden}'),
    red: e2e('every-page.spec.ts', '/guides/grooming/$'),
  },
  {
    fault: 'the focus hidden behind something',
    plant: swapStyle(/$/, '.site-header{position:fixed;inset:0;background:#fff;z-index:5}.page{pointer-events:none}'),
    red: e2e('accessible.spec.ts', 'guide .*focus'),
  },
  {
    fault: 'a ring of the focus that is cut off',
    plant: swapStyle('overflow-clip-margin:1rem', '--no-margin:0'),
    red: e2e('accessible.spec.ts', '/apps/whatsapp/: the ring of the focus'),
  },
  {
    fault: 'an unseen focus and tick in forced colours',
    plant: swapStyle(/$/, '@media (forced-colors:active){.check__box{opacity:0}}'),
    red: e2e('accessible.spec.ts', 'forced colours'),
  },
  {
    fault: 'too little contrast',
    in: 'source',
    plant: swap('src/styles/tokens.css', /--ink-soft: #[\da-f]+/, '--ink-soft: #8a8a8a'),
    red: { project: 'unit', file: 'tests/unit/styles/contrast.test.ts', name: 'ink-soft on' },
  },
  {
    fault: 'words that do not stand out in the dark',
    plant: swapStyle(/$/, '@media (prefers-color-scheme:dark){.lead{color:#444!important}}'),
    red: e2e('every-page.spec.ts', '/guides/grooming/$'),
  },
  {
    fault: 'a checklist that a screen reader hears in another order',
    plant: swap(whatsapp, /<h2 id="checklist">The checklist<\/h2>/, '<h2 id="checklist">Things</h2>'),
    red: e2e('spoken.spec.ts', 'the checklist'),
  },
  // Unbreakable and offline
  {
    fault: 'advice that only a script shows',
    plant: (folder) => {
      swap('guides/grooming/index.html', '<h1', '<h1 data-late')(folder);
      swapStyle(/$/, '[data-late]{display:none}')(folder);
    },
    red: e2e('unbreakable.spec.ts', '(guide|app) .*missing'),
  },
  {
    fault: 'a tick that another tab writes over',
    in: 'source',
    plant: swap('src/islands/state/guarded-store.ts', 'recent.note(update)', 'void update'),
    red: { project: 'unit', file: 'tests/unit/islands/guarded-store.test.ts', name: 'wrote at the same moment' },
  },
  {
    fault: 'a child left off the family’s sheet',
    in: 'source',
    plant: swap('src/lib/paper/family.ts', 'const states = row.owners', 'const states = row.owners.slice(0, 1)'),
    red: { project: 'unit', file: 'tests/unit/lib/paper/family.test.ts', name: 'each check once' },
  },
  {
    fault: 'scripts fetched one after another',
    plant: swap(whatsapp, /\/_astro\/every-island[^" ]* ?/, ''),
    red: dist('script-order.test.ts', 'names every file'),
  },
  {
    fault: 'a second style sheet that the text waits for',
    plant: swap('apps/index.html', /<link rel="stylesheet"[^>]*>/, '$&<link rel="stylesheet" href="/_astro/more.css">'),
    red: dist('styles.test.ts', 'waits for one style sheet'),
  },
  { fault: 'layers of styles in another order', plant: swapStyle(/^/, '@layer components{.copy{margin:0}}'), red: dist('styles.test.ts', 'one order') },
  {
    fault: 'a straight quote and a full stop on its own',
    plant: swap('about/index.html', '</h1>', "</h1><p>Your child's phone .</p>"),
    red: dist('pages.test.ts', '/about/.*quotes of print'),
  },
  {
    fault: 'a script that only fetches another',
    plant: (folder) => {
      const script = asset(folder, everyPage).slice('_astro/'.length);
      writeFileSync(join(folder, '_astro/only.js'), `import"./${script}";`);
      swap(whatsapp, `src="/_astro/${script}"`, 'src="/_astro/only.js"')(folder);
    },
    red: dist('script-order.test.ts', 'nothing but fetch another'),
  },
  {
    fault: 'pages taken in the order in which they happen to be ready',
    in: 'source',
    plant: swap(
      'src/integrations/rendered-pages.ts',
      'rendered.set(path, order);',
      'due = [path, ...due.filter((other) => other !== path)]; rendered.set(path, order);',
    ),
    red: { project: 'unit', file: 'tests/unit/integrations/rendered-pages.test.ts', name: 'overtake each other' },
  },
  {
    fault: 'a tool fetched before the text is painted',
    plant: swap(whatsapp, '</body>', '<script type="module" src="/_astro/early.js"></script></body>'),
    red: dist('script-order.test.ts', 'before its text is painted'),
  },
  {
    fault: 'a press before the script is there that is lost',
    plant: swapAsset(everyPage, '.click()', '.focus()'),
    red: e2e('script-order.spec.ts', 'pressed on the plan before'),
  },
  {
    fault: 'a script that moves what stands there, and loses the focus',
    plant: swapAsset(/^every-island\..*\.js$/, 'Node.TEXT_NODE', 'Node.COMMENT_NODE'),
    red: e2e('script-order.spec.ts', '/search/: when the script comes'),
  },
  {
    fault: 'a form sent before the script is there that is lost',
    plant: swapAsset(everyPage, 'requestSubmit', 'checkValidity'),
    red: e2e('script-order.spec.ts', 'form that is sent before'),
  },
  {
    fault: 'a form that by itself puts what it holds into the address',
    plant: swap('print/index.html', ' method="dialog"', ''),
    red: e2e('script-order.spec.ts', '/print/: a form whose script never comes'),
  },
  {
    fault: 'a search that is silent about a piece that did not load',
    plant: swapAsset(/^search\.astro.*\.js$/, '===`rejected`', '===`late`'),
    red: e2e('search.spec.ts', 'a piece of the index that is'),
  },
  {
    fault: 'a copy that does not answer when the network is gone',
    plant: swap('sw.js', '.respondWith(', '.waitUntil('),
    red: e2e('offline.spec.ts', 'then the server stops'),
  },
  {
    fault: 'an edition taken with a file of another',
    plant: swap('sw.js', /if\(await \w+\(\w+\)!==edition\.files\[\w+\]\)/, 'if(false)'),
    red: e2e('offline-editions.spec.ts', 'one wrong or missing file'),
  },
  {
    fault: 'a copy that outlives “Exit this page”',
    plant: swapAsset(everyPage, '?.unregister()', '?.update()'),
    red: e2e('offline.spec.ts', 'deletes the copy in a visit'),
  },
  { fault: 'a page left out of the copy for phones', plant: swap('sw.js', /"\/about\/":"[^"]*",/, ''), red: dist('offline.test.ts', 'every page') },
  { fault: 'a page changed after the copy’s list was made', plant: swap('about/index.html', '</h1>', '!</h1>'), red: dist('offline.test.ts', 'every file') },
];
