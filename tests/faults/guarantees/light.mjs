// Light.
import { swap, swapAsset } from '../plant.mjs';
import { dist, e2e, everyPage } from '../site.mjs';

export default [
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
];
