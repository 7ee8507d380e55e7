/* The PDFs that a reader keeps besides the copy of the guide. Apart from kept-copy.ts, of which every page ships a part. */

/** Sent by a page to the worker. */
export const keepPdfsMessage = 'keep PDFs';
export const forgetPdfsMessage = 'forget PDFs';

/** No page of the site: in each cache it holds its edition (kept-copy.ts), and stands there only when the copy is whole. */
export const editionFile = 'kept-edition.json';

/** Addresses of the PDFs that a cache holds. */
export const pdfsIn = async (cache: Cache): Promise<string[]> =>
  (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('.pdf'));
