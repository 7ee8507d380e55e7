// Ticks.
import { swap, swapAsset } from '../plant.mjs';
import { e2e, everyPage, unit } from '../site.mjs';

export default [
  {
    fault: 'a lost tick',
    plant: swapAsset(everyPage, /$/, ';addEventListener("pagehide",()=>localStorage.removeItem("safer-messages:ticks"))'),
    red: e2e('journey.spec.ts', 'the tick is there'),
  },
  {
    fault: 'a text that we cannot read, written over',
    in: 'source',
    plant: swap('src/islands/state/guarded-store.ts', "!current ? 'foreign'", "false ? 'foreign'"),
    red: unit('islands/guarded-store.test.ts', 'destroys nothing'),
  },
  {
    fault: 'a tick of one side lost when two plans become one',
    in: 'source',
    plant: swap('src/lib/plan/merge.ts', 'joined(checks, more, laterTick)', 'more'),
    red: unit('lib/plan/merge.test.ts', 'loses no tick'),
  },
];
