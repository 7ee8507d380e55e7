/** Words of the question whose the family's older ticks are. */
export const looseWords = {
  title: (number: number) => `Whose ${number === 1 ? 'is this tick' : `are these ${number} ticks`}?`,
  text: 'You ticked before you added children. Which child was it for? Until you say, it counts for everyone.',
  all: 'For every child',
  save: 'Save',
  given: 'Saved. The ticks are on their lists now.',
  whose: 'Whose list is this?',
  shared: 'You said that your children share this. One tick counts for everyone.',
};
