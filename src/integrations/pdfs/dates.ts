/**
 * The same PDF with the build's day for its dates, so that two builds for one day make the same bytes. Chromium writes the
 * two dates as plain text of a fixed length; as the length stays, every offset in the file stays right.
 * @param day ISO day
 */
export function withDates(pdf: Buffer, day: string): Buffer {
  const text = pdf.toString('latin1');
  const date = `D:${day.replaceAll('-', '')}000000+00'00'`;
  const patched = text.replace(/\/(CreationDate|ModDate) ?\((D:\d{14}\+00'00')\)/g, (whole, _name: string, old: string) => whole.replace(old, date));
  if (patched === text && !text.includes(`(${date})`)) throw new Error('the PDF has no dates where they were expected');
  return Buffer.from(patched, 'latin1');
}
