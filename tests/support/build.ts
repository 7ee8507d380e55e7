import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Builds the site with some settings; says whether it worked, and all that was printed. */
export function buildSite(settings: Record<string, string>): { ok: boolean; output: string } {
  const run = spawnSync('npx', ['--no-install', 'astro', 'build'], { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings } });
  return { ok: run.status === 0, output: run.stdout + run.stderr };
}

/** Every file of a folder by its path, but for packed copies. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Map(entries.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), readFileSync(join(entry.parentPath, entry.name))]));
}
