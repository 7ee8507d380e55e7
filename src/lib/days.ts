const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * A date in words, as exactly as it is known: "23 November 2026", "November 2026" or "2026".
 * @param date ISO year, month or day
 */
export function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

/**
 * The same day some months later; the last day of that month where it has no such day (31 August + 6 = 28 February).
 * @param day ISO day
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The reader's own day, as an ISO day, by the clock of the device. */
export function localDay(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The earliest of some ISO days. Throws when there is none. */
export function earliest(days: readonly string[]): string {
  const first = [...days].sort()[0];
  if (first === undefined) throw new Error('earliest() needs at least one day');
  return first;
}
