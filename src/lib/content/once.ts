/**
 * What is asked of the content once for a whole build, however many pages want it; on a server for authors, each time anew.
 * @param ask its answer is shared: nobody may change it
 */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  if (import.meta.env.DEV) return ask;
  let answer: Promise<T> | undefined;
  return () => (answer ??= ask());
}
