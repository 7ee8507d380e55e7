/** The copy of the guide on this device: is there one, and delete it. Looking stores nothing. Small: every list ships it. */
import { channelName, copyPrefix, forgetMessage, type News } from '../../lib/kept-copy.ts';
import { href } from '../../lib/urls.ts';

const container = () => (typeof navigator === 'undefined' ? undefined : navigator.serviceWorker);

const registered = async () => container()?.getRegistration(href('/'));

const copies = async () => (await caches.keys()).filter((name) => name.startsWith(copyPrefix));

/** Whether this device holds a copy, whole or in part. */
export async function hasCopy(): Promise<boolean> {
  try {
    return Boolean(await registered()) || (await copies()).length > 0;
  } catch {
    return false; // a browser that holds no copies
  }
}

/**
 * Deletes the copy and ends its worker. The worker is told first: it goes on when this page has gone.
 * Never throws; resolves when all is deleted.
 */
export async function forgetCopy(): Promise<void> {
  try {
    container()?.controller?.postMessage(forgetMessage);
    await (await registered())?.unregister();
    await Promise.all((await copies()).map((name) => caches.delete(name)));
    const channel = new BroadcastChannel(channelName);
    channel.postMessage({ kind: 'gone' } satisfies News);
    channel.close();
  } catch {
    // Storage is blocked: then there is no copy.
  }
}
