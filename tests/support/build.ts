import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder } from '../../src/schema-digest.ts';
import { smallContent } from './small-content.ts';

/** The environment without what Vitest puts there, which Vite would take for its own. */
export const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|VITEST.*|TEST)$/.test(name)));

/** Builds with other settings, as a partner would: another content folder, output folder, base path, day. */
export function build(settings: Record<string, string>): { ok: boolean; output: string } {
  const run = spawnSync('npx', ['--no-install', 'astro', 'build'], { encoding: 'utf8', env: { ...clean, ASTRO_TELEMETRY_DISABLED: '1', ...settings } });
  // Astro's cache of content that a test made is of no use to the next run.
  const { CONTENT_DIR: content = 'content' } = settings;
  if (!['content', smallContent].includes(content)) rmSync(cacheFolder(content), { recursive: true, force: true });
  return { ok: run.status === 0, output: run.stdout + run.stderr };
}

/** Every file of a folder by its path, but for packed copies. */
export function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Map(entries.map((entry) => [relative(folder, join(entry.parentPath, entry.name)), readFileSync(join(entry.parentPath, entry.name))]));
}
