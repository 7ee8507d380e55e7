// Private.
import { swap, swapAsset } from '../plant.mjs';
import { dist, e2e, everyPage, unit } from '../site.mjs';

export default [
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
  {
    fault: 'a page that the way back shows as it was, though the visit was private',
    in: 'source',
    plant: swap('src/islands/state/visit.ts', 'privateVisit.get() || isPrivate()', 'isPrivate()'),
    red: unit('islands/state/visit.test.ts', 'forgot that the visit was private'),
  },
  {
    fault: 'a tick kept on the device, though the visit became private',
    in: 'source',
    plant: swap('src/islands/state/guarded-store.ts', 'privateVisit.listen(() => visit.set(ofVisit()));', ''),
    red: unit('islands/state/visit.test.ts', 'next tick is not kept on the device'),
  },
  {
    fault: 'a visit that “Exit this page” does not forget',
    plant: swapAsset(everyPage, 'sessionStorage.clear()', 'sessionStorage.length'),
    red: e2e('exit.spec.ts', 'is forgotten'),
  },
  {
    fault: 'a page that the way back shows after “Exit this page”',
    plant: swapAsset(everyPage, 'location.replace(', 'location.assign('),
    red: e2e('exit.spec.ts', 'going back does not show it'),
  },
];
