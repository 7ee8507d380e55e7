/** Name of the only Trusted Types policy: it makes the address of the service worker, and nothing else. */
export const workerPolicy = 'safer-worker';
