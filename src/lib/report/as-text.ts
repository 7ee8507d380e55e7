import { inWords } from '../days.ts';
import type { Report } from './report.ts';

/**
 * The report for a terminal.
 * @param most how many lines of a section to print; the page holds all
 */
export function asText({ day, sections }: Report, most = 8): string {
  const parts = sections.map(({ title, about, rows }) => {
    const lines = rows.slice(0, most).map(({ file, cells }) => `  ${file}: ${cells.filter(Boolean).join(' | ').replaceAll('\n', '\n      ')}`);
    const rest = rows.length > most ? [`  … and ${rows.length - most} more`] : [];
    return [`${title}: ${rows.length || 'none'}`, ...(rows.length > 0 ? [`  ${about}`, ...lines, ...rest] : whatIsNext(about))].join('\n');
  });
  return [`Content report for ${inWords(day)}`, ...parts].join('\n\n');
}

/** An empty section still says what comes next, if it knows. */
const whatIsNext = (about: string) => (about.includes('Next:') ? [`  ${about}`] : []);
