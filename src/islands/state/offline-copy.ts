/*
 * The copy of the guide on this device, and deleting it. Looking stores nothing. Small: every page ships it.
 * Other sites may live at the same origin, each with its own worker: ours is the one for exactly our pages.
 */
import { channelName, forgetMessage, type News } from '../../lib/kept-copy.ts';
import { href } from '../../lib/urls.ts';
import { copiesAt } from './copy-names.ts';

const scope = () => location.origin + href('/');

/** Our worker, where it answers for this page. */
export const ownWorker = () => {
  const worker = navigator.serviceWorker?.controller;
  return worker?.scriptURL === `${scope()}sw.js` ? worker : undefined;
};

/** The registration of our worker, if there is one. */
export const registered = async () => (await navigator.serviceWorker.getRegistrations()).find((one) => one.scope === scope());

/** Names of the caches that hold the copy, whole or in part. Rejects where a browser holds none. */
export const copies = async () => (await caches.keys()).filter((name) => name.startsWith(copiesAt(scope())));

/**
 * Deletes the copy and ends its worker. The worker is told first: it goes on when this page has gone.
 * Never throws; resolves when all is deleted.
 */
export async function forgetCopy(): Promise<void> {
  try {
    ownWorker()?.postMessage(forgetMessage);
    await (await registered())?.unregister();
    for (const name of await copies()) await caches.delete(name);
    const channel = new BroadcastChannel(channelName);
    channel.postMessage({ kind: 'gone' } satisfies News);
    channel.close();
  } catch {
    // Storage is blocked: then there is no copy.
  }
}
