import { marker } from '../../schema/text.ts';
import type { Finding, RawFile } from './content.ts';

/** What a line says is missing, without the marks around it: maker: "FILL: the firm behind it" → maker: the firm behind it. */
const missing = (line: string) =>
  line
    .replace(new RegExp(marker, 'g'), '')
    .replace(/["[\]{}]|# |:(?= *,)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^- |[ :]+$/g, '');

/** Lines that still hold a marker for what is to be written. */
export const leftMarkers = (files: readonly Pick<RawFile, 'path' | 'text'>[]): Finding[] =>
  files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (marker.test(line) ? [{ file: path, where: `line ${index + 1}`, what: `still to be written: ${missing(line)}` }] : [])),
  );
