const most = 3;

/** Measures again, for no fault of the page, where something went wrong that `isChance` knows; three times at most. */
export async function again(measure, isChance, left = most) {
  try {
    return await measure();
  } catch (error) {
    if (left <= 1 || !isChance(error)) throw error;
    return again(measure, isChance, left - 1);
  }
}
