import type { Finding, RawFile } from './content.ts';

/** Words that stand in a skeleton for what is still to be written. Capitals alone: a page may say "fill in". */
export const marker = /\b(?:FILL|REWRITE|TODO|FIXME|XXX)\b/;

/** Lines that still hold a marker. */
export const leftMarkers = (files: readonly RawFile[]): Finding[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = marker.exec(line)?.[0];
      return found ? [{ file: path, where: `line ${index + 1}`, what: `it still says ${found}: write what is missing, and take the marker out` }] : [];
    }),
  );
