/**
 * The entry, or an error an editor can act on. Astro itself only logs a bad reference and goes on.
 * @param where the page or file that refers to it
 */
export function found<T>(entry: T | undefined, kind: string, id: string, known: readonly string[], where: string): T {
  if (entry === undefined) throw new Error(`${where}: there is no ${kind} "${id}". Known: ${known.join(', ')}`);
  return entry;
}
