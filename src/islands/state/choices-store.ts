import { choicesKey, readChoices, writeChoices, type Choices } from '../../lib/choices.ts';
import { guardedStore } from './guarded-store.ts';

/** What else the reader chose on this device. Shape: see lib/choices.ts. */
export const choicesStore = guardedStore<Choices>(choicesKey, readChoices, writeChoices, {});
