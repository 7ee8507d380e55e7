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

/** The same where there is little room, as in a table on a phone: "23 Nov 2026". */
export const inShort = (date: string): string => inWords(date).replace(/[A-Z][a-z]+/, (month) => month.slice(0, 3));
