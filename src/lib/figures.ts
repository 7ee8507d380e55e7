import type { Figure } from '../schema/figure.ts';

const decimals = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** The values of a chart as its bars and its table write them, all with the same number of decimals: "35.0", "4.4". */
export function valueTexts(points: readonly { value: number }[]): string[] {
  const digits = Math.max(...points.map(({ value }) => decimals(value)));
  return points.map(({ value }) => value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }));
}

/** "35.0%", "7,062 crimes". */
export const withUnit = (text: string, unit: string): string => (unit === '%' ? `${text}%` : `${text} ${unit}`);

/** Whether every point of a chart rests on the same sources: then they need naming only once. */
export const sourcesAgree = (points: Figure['points']): boolean => new Set(points.map((point) => [...point.sources].sort().join(' '))).size === 1;

/** The middle of a date that may be only a year or a month, as a moment: where it stands on a line of time. */
export function middleOf(date: string): Date {
  const [year = 0, month, day] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month === undefined ? 6 : month - 1, month === undefined ? 1 : (day ?? 15)));
}
