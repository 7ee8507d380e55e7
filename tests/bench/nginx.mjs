// node tests/bench/nginx.mjs [seconds]: app pages from nginx on this machine, 200 connections at once (wrk; apt-get install wrk).
// Prints requests per second; fails when one answer was missing or wrong.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings } from '../../src/settings.ts';
import { startNginx } from '../support/hosts.ts';

const seconds = Number(process.argv[2] ?? 30);
const port = Number(process.env.TEST_PORT ?? 4410) + 80;
const apps = readdirSync(join(settings.outDir, 'apps'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const scratch = mkdtempSync(join(tmpdir(), 'wrk-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const script = join(scratch, 'apps.lua');
writeFileSync(
  script,
  `local paths = { ${apps.map(({ name }) => `"/apps/${name}/"`).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br" })
end
`,
);

const host = await startNginx(settings.outDir, port);
const run = spawnSync('wrk', ['--threads', '2', '--connections', '200', '--duration', `${seconds}s`, '--latency', '--script', script, host.address], {
  encoding: 'utf8',
});
await host.stop();
if (run.error) {
  console.error('The benchmark needs wrk: apt-get install wrk');
  process.exit(1);
}
console.log(run.stdout);
const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(run.stdout)?.[1] ?? 0);
const errors = /Socket errors|Non-2xx/.test(run.stdout);
console.log(`${apps.length} app pages, 200 connections, ${seconds} s: ${Math.round(perSecond)} requests per second, ${errors ? 'with errors' : 'no error'}`);
process.exitCode = errors || perSecond === 0 ? 1 : 0;
