/* How the worker fills a cache: with exactly the files of its edition, from an older copy where they have not changed. */
import { digestOf, isHashed, type Digests, type Trouble } from '../../lib/kept-copy.ts';

const atOnce = 6;
const waits = [0, 1000, 4000]; // milliseconds before each attempt at a file
const patience = 60_000; // milliseconds for one file

/** A cache of an older edition, with the digests of what it holds. */
export type Older = { cache: Cache; digests: Digests };

/** A file from the network, whole and with the right digest; tries again where the network fails. */
async function fetched(path: string, digest: string | undefined): Promise<Response> {
  let trouble: unknown;
  for (const wait of waits) {
    await new Promise((resume) => setTimeout(resume, wait));
    try {
      const response = await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache', credentials: 'omit', signal: AbortSignal.timeout(patience) });
      const bytes = await response.arrayBuffer();
      if (!response.ok && !path.endsWith('/404.html')) throw new Error(`${path}: ${response.status}`);
      if ((await digestOf(bytes)) !== digest) throw new Error(`${path} is of another edition`);
      const headers = new Headers(response.headers);
      for (const name of ['content-encoding', 'content-length']) headers.delete(name); // the body is unpacked now
      return new Response(bytes, { headers });
    } catch (error) {
      trouble = error;
    }
  }
  throw trouble;
}

/**
 * Puts files into a cache, several at once.
 * @param told called after each file that is in
 * @throws what kept the first file out that did not come. Then no more are begun, and those on their way have ended
 */
export async function takeFiles(copy: Cache, digests: Digests, older: Older | undefined, told: () => void): Promise<void> {
  const unchanged = async (path: string) => (older && older.digests[path] === digests[path] ? older.cache.match(path, { ignoreVary: true }) : undefined);
  const queue = Object.keys(digests);
  const troubles: unknown[] = [];
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      try {
        await copy.put(path, (await unchanged(path)) ?? (await fetched(path, digests[path])));
        told();
      } catch (error) {
        troubles.push(error);
        queue.length = 0; // those that are on their way may come
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (troubles.length > 0) throw troubles[0];
}

/** What to tell a reader of an error of `takeFiles`. */
export const troubleOf = (error: unknown): Trouble => (error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network');
