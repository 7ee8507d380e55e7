/** Sentences that may stand in more than one guide, word for word, because a parent should meet the same words each time. */
export const setPhrases: readonly string[] = ['If a child is in danger now, call 999.'];
