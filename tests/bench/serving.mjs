// Both sides served the same way: compressed beforehand, by our nginx configuration (else by scripts/serve.mjs).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { createSiteServer, listen } from '../../scripts/serve.mjs';
import { findNginx, startNginx } from '../support/hosts.ts';

const textual = /\.(html|css|js|mjs|json|xml|svg|txt|webmanifest)$/;
const small = 200; // bytes; as our build leaves them
const [br, gz] = [promisify(brotliCompress), promisify(gzip)];

/** Writes .br and .gz beside the text files, as our build does (brotli's best). */
export async function compress(folder, wanted = () => true) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && textual.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => wanted(relative(folder, file)));
  for (const file of files) {
    const bytes = readFileSync(file);
    if (bytes.length < small) continue;
    const [packed, zipped] = await Promise.all([br(bytes), gz(bytes, { level: 9 })]);
    writeFileSync(`${file}.br`, packed);
    writeFileSync(`${file}.gz`, zipped);
  }
}

let next = Number(process.env.TEST_PORT ?? 4600) + 60;

function hasNginx() {
  try {
    return Boolean(findNginx());
  } catch {
    return false;
  }
}

/** Runs with the address of a server for the folder, which is stopped afterwards. */
export async function served(folder, task) {
  next += 2;
  if (hasNginx()) {
    // A peer's site has no notes for hosts: then there are neither headers nor redirects.
    const notes = join(folder, '_nginx.conf');
    if (!existsSync(notes)) writeFileSync(notes, 'map $uri $our_new_address { default ""; }\n');
    const host = await startNginx(folder, next);
    try {
      return await task(host.address);
    } finally {
      await host.stop();
    }
  }
  const server = createSiteServer(folder);
  const port = await listen(server, next);
  try {
    return await task(`http://localhost:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

export const servedBy = () => (hasNginx() ? 'nginx with hosts/nginx/nginx.conf' : 'scripts/serve.mjs');
