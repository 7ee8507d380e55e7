/**
 * What "not for us" took the place of, by owner/app/check, for its undo. Not in a component: a row that moves on the page is
 * made anew. It goes with the page.
 */
import type { TickState } from '../../lib/ticks.ts';

export const replaced = new Map<string, TickState>();
