import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfText = { text: string; size: number; x: number; y: number; width: number };

/** The text of a PDF by page, each piece with its size in points and its place from the bottom. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfText[][]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const pages: PdfText[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      content.items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [{ text: item.str, size: Math.hypot(item.transform[2], item.transform[3]), x: item.transform[4], y: item.transform[5], width: item.width }]
          : [],
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

/** A bookmark, with those under it. */
type Bookmark = { title: string; items: Bookmark[] };

export type PdfFacts = { title: string; language: string; tagged: boolean; outline: string[]; size: [width: number, height: number]; pages: PdfText[][] };

/** What a PDF says about itself, and its text. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const { info } = (await pdf.getMetadata()) as { info: { Title?: string; Language?: string } };
  const titles = (items: readonly Bookmark[] | null): string[] => (items ?? []).flatMap((item) => [item.title, ...titles(item.items)]);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: ((await pdf.getMarkInfo()) as Map<string, boolean> | null)?.get('Marked') === true,
    outline: titles(await pdf.getOutline()),
    size: [width, height],
    pages: await pdfPages(bytes),
  };
}
