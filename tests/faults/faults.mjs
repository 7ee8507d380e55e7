// The faults that npm run test:faults plants, one at a time, and the test that must then fail. A new guarantee is one
// entry in a file of guarantees/. `in` says where: the built site (a copy is tested) or a source file (in a copy too).
// `says` is for tests that may go red for more than one reason: what the right one says.
import accessibleFaults from './guarantees/accessible.mjs';
import lightFaults from './guarantees/light.mjs';
import privateFaults from './guarantees/private.mjs';
import secureFaults from './guarantees/secure.mjs';
import ticksFaults from './guarantees/ticks.mjs';
import unbreakableFaults from './guarantees/unbreakable.mjs';
import wholeFaults from './guarantees/whole.mjs';

export const faults = [...privateFaults, ...secureFaults, ...wholeFaults, ...lightFaults, ...ticksFaults, ...accessibleFaults, ...unbreakableFaults];
