/*
 * The kill switch: with OFFLINE=0 this is published as sw.js. A browser that kept the guide fetches it at its next
 * visit; it deletes every copy of ours, unregisters, and from then on pages come from the network alone.
 */
import { copiesAt } from '../state/copy-names.ts';

type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void };
const worker = self as unknown as {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: (kind: string, listener: (event: Waiting) => void) => void;
};

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith(copiesAt(worker.registration.scope))) await caches.delete(name);
      await worker.registration.unregister();
    })(),
  ),
);
