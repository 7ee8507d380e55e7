/** The page's own schema.org data, from its HTML: what the other files that are made from pages know of it. */
export type PageData = { url: string; description: string; headline?: string; name?: string; dateModified?: string; version?: string; license: string };

/** @returns undefined where a page has none, such as the one for a missing page */
export function pageDataOf(html: string): PageData | undefined {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return text === undefined ? undefined : (JSON.parse(text) as PageData);
}
