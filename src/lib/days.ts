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
