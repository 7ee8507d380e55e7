// Tables and bars, for the screen and for docs/benchmarks.md.

/** A figure that must not be above `most`. `unit` follows both; `digits` after the point. */
export const bar = (what, value, most, unit = '', digits = 0) => ({
  what,
  ok: value <= most,
  text: `${value.toFixed(digits)}${unit} (at most ${most.toFixed(digits)}${unit})`,
});

/** A bar that is simply held or not. */
export const must = (what, ok, text) => ({ what, ok, text });

/** A Markdown table; the first column is words, the others are figures. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

export const grouped = (number) => Math.round(number).toLocaleString('en-GB');

const barLines = (bars) => bars.map(({ what, ok, text }) => `- ${ok ? 'ok' : '**MISSED**'} · ${what}: ${text}`).join('\n');

/** One part as Markdown: its tables with what must be known to read them, and its bars. */
export const partText = ({ title, blocks, bars, load }) =>
  [`## ${title}`, ...blocks, `Load of the machine before this part: ${load.toFixed(1)}.`, barLines(bars)].filter(Boolean).join('\n\n');

/** The dated page. */
export function pageText({ day, facts, parts }) {
  const missed = parts.flatMap(({ bars }) => bars).filter(({ ok }) => !ok);
  const said = missed.length === 0 ? 'Every bar was held.' : `Bars missed: ${missed.length}.`;
  return [
    '# Benchmarks',
    `Measured on ${day} with \`npm run bench\`, which writes this page. ${said}`,
    table(['what', 'which'], facts),
    'KB is 1,000 bytes. Bytes are those of the files as sent, packed with brotli, without the headers of the answers.',
    ...parts.map(partText),
    '',
  ].join('\n\n');
}
