/** The fragment of /print/ that asks for the family sheet. Apart, so that the plan stays light. */
export const familyFragment = '#family';
