/** Where a plan is stored (shape: stored.ts). Apart, so that pages which only ask whether there is one stay light. */
export const planKey = 'safer-messages:plan';
