/** Words of the question whose the family's older ticks are. */
export const looseWords = {
  title: (number: number) => `Whose ${number === 1 ? 'is this tick' : `are these ${number} ticks`}?`,
  text: 'You ticked before you added children. Who is it done for? Until you say, it counts for all.',
  all: 'For all of them',
  save: 'Save',
  whose: 'Whose list is this?',
  shared: 'You said that your children share this. One tick counts for all.',
};
