// Ticks.
import { swapAsset } from '../plant.mjs';
import { e2e, everyPage } from '../site.mjs';

export default [
  {
    fault: 'a lost tick',
    plant: swapAsset(everyPage, /$/, ';addEventListener("pagehide",()=>localStorage.removeItem("safer-messages:ticks"))'),
    red: e2e('journey.spec.ts', 'the tick is there'),
  },
];
