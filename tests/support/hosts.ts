import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { putIn } from './debian.ts';

export type Host = { address: string; stop: () => Promise<void> };

/** Waits until the address answers. Throws with what the server said when it does not. */
async function answering(address: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stdout?.on('data', (piece) => (said += piece));
  server.stderr?.on('data', (piece) => (said += piece));
  for (let wait = 0; wait < 240; wait++) {
    const ok = await fetch(address).then(
      () => true,
      () => false,
    );
    if (ok) return;
    if (server.exitCode !== null) break;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`nothing answers at ${address}:\n${said}`);
}

/** The host, once it answers. A scratch folder of its own goes when it stops, or when it never answers. */
async function started(port: number, server: ChildProcess, scratch?: string): Promise<Host> {
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    await new Promise<void>((done) => {
      if (server.exitCode !== null || server.signalCode !== null) return done();
      server.once('exit', () => done());
      server.kill('SIGTERM');
    });
    // What it started may take a moment longer to end, and still write.
    if (scratch) rmSync(scratch, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    await answering(`${address}/`, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, stop };
}

/** nginx and its brotli module: what is there, else Debian's packages. Throws a sentence that says what to install. */
export function findNginx(): string {
  const found = () => ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(existsSync);
  const brotli = () => existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  if (!(found() && brotli())) putIn('nginx-light', 'libnginx-mod-http-brotli-static');
  const path = found();
  if (!path || !brotli()) throw new Error('The host tests need nginx and its brotli module: apt-get install nginx-light libnginx-mod-http-brotli-static');
  return path;
}

/** Debian's nginx with the configuration of hosts/nginx, changed only in its port, its folders and its one process. */
export async function startNginx(site: string, port: number): Promise<Host> {
  const nginx = findNginx();
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(prefix, 'logs'));
  let text = readFileSync('hosts/nginx/nginx.conf', 'utf8');
  for (const [from, to] of [
    ['load_module modules/', 'load_module /usr/lib/nginx/modules/'],
    ['/usr/share/nginx/html', resolve(site)],
    ['listen 8080', `listen 127.0.0.1:${port}`],
    ['/tmp/', `${prefix}/`],
    ['worker_processes auto;', 'worker_processes 2;\nuser root;'],
  ] as const) {
    if (!text.includes(from)) throw new Error(`hosts/nginx/nginx.conf no longer has "${from}"`);
    text = text.replaceAll(from, to);
  }
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, text);
  return started(port, spawn(nginx, ['-p', prefix, '-c', file, '-g', 'daemon off;']), prefix);
}

/** What authors see while they write: npm run dev. */
export async function startDev(content: string, port: number, env: NodeJS.ProcessEnv): Promise<Host> {
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--host', '127.0.0.1'], {
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', CONTENT_DIR: content, BUILD_DAY: '2026-11-24' },
  });
  return started(port, server);
}

/** The engine of Cloudflare's Workers on this machine, with hosts/cloudflare/wrangler.jsonc and another folder. */
export async function startWrangler(site: string, port: number): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'wrangler-'));
  const config = readFileSync('hosts/cloudflare/wrangler.jsonc', 'utf8');
  if (!config.includes('"../../dist"')) throw new Error('hosts/cloudflare/wrangler.jsonc no longer serves "../../dist"');
  writeFileSync(join(folder, 'wrangler.jsonc'), config.replace('"../../dist"', JSON.stringify(resolve(site))));
  const main = 'node_modules/wrangler/wrangler-dist/cli.js';
  const server = spawn(
    process.execPath,
    [resolve(main), 'dev', '--config', join(folder, 'wrangler.jsonc'), '--port', String(port), '--ip', '127.0.0.1', '--inspector-port', String(port + 1)],
    {
      cwd: folder,
      env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1', NO_UPDATE_NOTIFIER: '1', XDG_CONFIG_HOME: folder, CLOUDFLARE_CF_FETCH_ENABLED: 'false' },
    },
  );
  return started(port, server, folder);
}
