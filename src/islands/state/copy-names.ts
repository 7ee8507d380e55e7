import { copyPrefix } from '../../lib/kept-copy.ts';

/**
 * What the caches of one copy of the guide begin with; its edition follows. There may be several at one origin, which must
 * not delete each other's.
 * @param scope the whole address of the guide's start. No address holds a space, so it ends there
 */
export const copiesAt = (scope: string): string => `${copyPrefix}${scope} `;
