import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfText = { text: string; size: number; y: number };

/** The text of a PDF by page, each piece with its size in points and its place from the bottom. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfText[][]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const pages: PdfText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      content.items.flatMap((item) =>
        'str' in item && item.str.trim() ? [{ text: item.str, size: Math.hypot(item.transform[2], item.transform[3]), y: item.transform[5] }] : [],
      ),
    );
  }
  return pages;
}

export const wordsOf = (page: readonly PdfText[]): string =>
  page
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ');
