import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { siteDir } from './site.ts';

export type TestSite = { folder: string; address: string; stop: () => Promise<void>; start: () => Promise<void>; remove: () => Promise<void> };

/** A copy of the built site on a server of its own, for tests that change files or stop the server. */
export async function ownSite(): Promise<TestSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(siteDir, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  let server: Server | undefined;
  let port = 0;
  const site: TestSite = {
    folder,
    address: '',
    async start() {
      // In development the server reads each file anew, so that a test may change it.
      server = createSiteServer(folder, '/', { dev: true }) as Server;
      if (port) await listen(server, port, true);
      else {
        await new Promise<void>((done) => server?.listen(0, 'localhost', () => done()));
        port = (server.address() as AddressInfo).port;
        site.address = `http://localhost:${port}`;
      }
    },
    stop: () =>
      new Promise<void>((done) => {
        server?.closeAllConnections();
        server?.close(() => done());
      }),
    async remove() {
      await site.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await site.start();
  return site;
}
