/**
 * The same day some months later; the last day of that month where it has no such day (31 August + 6 = 28 February).
 * @param day ISO day
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The earliest of some ISO days. Throws when there is none. */
export function earliest(days: readonly string[]): string {
  const first = [...days].sort()[0];
  if (first === undefined) throw new Error('earliest() needs at least one day');
  return first;
}
