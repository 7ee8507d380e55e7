// npm run bench: how long the whole site takes to build, without and with its packed copies. Prints a table.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(process.cwd(), 'dist-bench-'));
const runs = [
  ['without PDFs, share pictures and compression', { COMPRESS: '0' }],
  ['with compression', {}],
];
console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)}`);
try {
  for (const [name, settings] of runs) {
    const started = performance.now();
    const run = spawnSync('npx', ['--no-install', 'astro', 'build'], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: join(folder, 'site'), ...settings },
    });
    if (run.status !== 0) throw new Error(`the build ${name} failed`);
    console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  whole site ${name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
