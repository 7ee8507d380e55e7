// What people would use instead, with the same text: bare Astro and Starlight, in tests/bench/peers with packages of their own.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { measured } from './measure.mjs';

export const peersFolder = join(import.meta.dirname, 'peers');
const work = join(peersFolder, 'work');

/** Folder of a peer's pages, and what makes its search index after the build where the build does not. */
const peers = {
  astro: { pages: 'pages', index: true },
  starlight: { pages: 'src/content/docs', index: false },
};

/** Pages whose prose we write as MDX, since it holds components. */
const isProse = /^\/(apps|guides|talk)\/[^/]+\/$/;

/** Installs what package-lock.json of the peers names, unless it is there. */
export function installPeers() {
  const stamp = join(peersFolder, 'node_modules/.package-lock.json');
  const versions = () => ['astro', '@astrojs/starlight', 'lighthouse'].every((name) => versionOf(name) === wanted(name));
  if (existsSync(stamp) && versions()) return;
  console.log('Installing what the guide is set beside (tests/bench/peers), once …');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: peersFolder, stdio: 'inherit' });
  if (run.status !== 0) throw new Error('npm ci in tests/bench/peers failed');
}

const wanted = (name) => JSON.parse(readFileSync(join(peersFolder, 'package.json'), 'utf8')).dependencies[name];

/** Version of an installed package of the peers. */
export const versionOf = (name) => JSON.parse(readFileSync(join(peersFolder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** A module of the peers' packages. */
export const peerModule = (path) => import(join(peersFolder, 'node_modules', path));

/**
 * Writes a peer's project with the pages and builds it with its search index. With `mdx`, what is MDX with us is MDX there.
 * @returns folder of the project, folder of the site, and what the build took
 */
export async function buildPeer(name, pages, { mdx = false } = {}) {
  const { pages: place, index } = peers[name];
  const folder = join(work, `${name}${mdx ? '-mdx' : ''}-${pages.length}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(peersFolder, name), folder, { recursive: true });
  for (const { path, text } of pages) {
    const prose = mdx && isProse.test(path);
    const file = join(folder, place, path, prose ? 'index.mdx' : 'index.md');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, prose ? text.replace(/[{}<]/g, '\\$&') : text);
  }
  const modules = join(peersFolder, 'node_modules');
  const built = await measured(join(modules, 'astro/bin/astro.mjs'), ['build'], { cwd: folder });
  const site = join(folder, 'dist');
  if (!index) return { folder, site, ...built };
  const indexed = await measured(join(modules, 'pagefind/lib/runner/bin.cjs'), ['--site', 'dist'], { cwd: folder });
  return {
    folder,
    site,
    seconds: built.seconds + indexed.seconds,
    processor: built.processor + indexed.processor,
    memory: Math.max(built.memory, indexed.memory),
  };
}
