// Accessible.
import { swap, swapStyle } from '../plant.mjs';
import { dist, e2e, unit, whatsapp } from '../site.mjs';

export default [
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
    red: unit('styles/contrast.test.ts', 'ink-soft on'),
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
];
