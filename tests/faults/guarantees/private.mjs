// Private.
import { swap, swapAsset } from '../plant.mjs';
import { dist, e2e, everyPage } from '../site.mjs';

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
];
