/**
 * Straight quotes as they stand in print: “so”, ‘so’, and child’s. Editors type what the keyboard has; in prose,
 * Markdown does the same.
 */
export const printQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{“‘/–—-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([{“/–—-])'(?!\d\ds\b)/g, '$1‘')
    .replaceAll("'", '’');
