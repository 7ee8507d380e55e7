// npm start (after the build): serves the built site with the headers of a real host.
// node scripts/serve.mjs [--dir dist] [--port 4321] [--strict-port]
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor } from '../src/lib/security.ts';
import { settings } from '../src/settings.ts';

/**
 * A server of a built site.
 * @param dir folder of the site
 * @param base path it lives under, with a slash at both ends
 * @param options of sirv; `dev` reads each file anew
 */
export function createSiteServer(dir, base = '/', options = {}) {
  const files = sirv(dir, { ...options, brotli: true, gzip: true, etag: true, setHeaders: (response, path) => setHeaders(response, path) });
  const notFound = existsSync(`${dir}/404.html`) ? readFileSync(`${dir}/404.html`) : 'Not found';
  const setHeaders = (response, path) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  };
  return createServer((request, response) => {
    const missing = () => {
      setHeaders(response, '/404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url.startsWith(base)) return missing();
    request.url = request.url.slice(base.length - 1);
    files(request, response, missing);
  });
}

/** Starts on the port, or on the next free one unless `strict`. Resolves to the port. */
export function listen(server, port, strict = false) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') return fail(error);
      if (strict) return fail(new Error(`port ${port} is in use: stop what uses it, or choose another with --port`));
      console.log(`Port ${port} is in use; trying ${port + 1}.`);
      server.removeAllListeners('listening'); // the one below belongs to the port that was taken
      listen(server, port + 1).then(done, fail);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      done(port);
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: settings.outDir },
      port: { type: 'string', default: '4321' },
      'strict-port': { type: 'boolean', default: false },
    },
  });
  const dir = resolve(values.dir);
  if (!existsSync(`${dir}/index.html`)) {
    console.error(`There is no built site in ${values.dir}. Run "npm run build" first.`);
    process.exit(1);
  }
  try {
    const port = await listen(createSiteServer(dir, settings.base), Number(values.port), values['strict-port']);
    console.log(`The guide is at http://localhost:${port}${settings.base}  (stop with Ctrl+C)`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
