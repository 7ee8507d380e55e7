// Unbreakable and offline.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asset, swap, swapAsset, swapStyle } from '../plant.mjs';
import { dist, e2e, everyPage, laterIn, unit, whatsapp } from '../site.mjs';

export default [
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
    red: unit('islands/guarded-store.test.ts', 'wrote at the same moment'),
  },
  {
    fault: 'a child left off the family’s sheet',
    in: 'source',
    plant: swap('src/lib/paper/family.ts', 'const states = row.owners', 'const states = row.owners.slice(0, 1)'),
    red: unit('lib/paper/family.test.ts', 'each check once'),
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
    red: unit('integrations/rendered-pages.test.ts', 'overtake each other'),
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
    fault: 'a field that loses what was typed before the script was there',
    plant: (folder) => swap(laterIn(folder, 'print/index.html'), '.value||=', '.value=')(folder),
    red: e2e('print-enter.spec.ts', 'what is typed before'),
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
    plant: swap('sw.js', /if\(await \w+\(\w+\)!==\w+\)throw/, 'if(false)throw'),
    red: e2e('offline-editions.spec.ts', 'one wrong or missing file'),
  },
  {
    fault: 'PDFs kept on a phone though nobody asked for them',
    in: 'source',
    plant: swap('src/islands/offline/worker.ts', 'takeFiles(copy, edition.files,', 'takeFiles(copy, { ...edition.files, ...edition.pdfs.files },'),
    red: unit('islands/offline/worker.test.ts', 'only when the reader asks'),
  },
  {
    fault: 'a PDF that does not come, and holds up new advice',
    in: 'source',
    plant: swap('src/islands/offline/worker.ts', 'say(troubleOf(error));', 'throw error;'),
    red: unit('islands/offline/worker.test.ts', 'never hold up'),
  },
  {
    fault: 'a copy that outlives “Exit this page”',
    plant: swapAsset(everyPage, '?.unregister()', '?.update()'),
    red: e2e('offline.spec.ts', 'deletes the copy in a visit'),
  },
  {
    fault: 'a worker that keeps copies, though OFFLINE=0 withdraws them',
    in: 'source',
    plant: swap('src/integrations/offline.ts', 'await retiringText()', 'await workerText({})'),
    red: dist('withdrawn.test.ts', 'publishes the worker that deletes'),
    says: /edition/,
  },
  {
    fault: 'a kill switch that deletes what other sites keep at the same origin',
    in: 'source',
    plant: swap('src/islands/offline/retire.ts', 'if (name.startsWith(copiesAt(worker.registration.scope)))', ''),
    red: unit('islands/offline/retire.test.ts', 'of another site'),
  },
  { fault: 'a page left out of the copy for phones', plant: swap('sw.js', /"\/about\/":"[^"]*",/, ''), red: dist('offline.test.ts', 'every page') },
  { fault: 'a page changed after the copy’s list was made', plant: swap('about/index.html', '</h1>', '!</h1>'), red: dist('offline.test.ts', 'every file') },
];
