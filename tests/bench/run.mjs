// npm run bench: what the design promises, measured and set beside bare Astro and Starlight. Prints a table for each part and,
// when all parts ran, writes docs/benchmarks.md. Ends non-zero where a bar was missed; a part that breaks stops no other.
// npm run bench -- [weight] [lighthouse] [builds] [search] [latency] [pdf] [--runs 5] [--sizes 250,1000,4000] [--keep]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { settings } from '../../src/settings.ts';
import { findChromium } from '../support/chromium.mjs';
import { pagePaths } from '../support/site.ts';
import { builds, buildOurs } from './builds.mjs';
import { latency } from './latency.mjs';
import { lighthouse } from './lighthouse.mjs';
import { pdfs } from './pdfs.mjs';
import { buildPeer, installPeers, peersFolder, versionOf } from './peers.mjs';
import { must, pageText, partText } from './report.mjs';
import { search } from './search.mjs';
import { compress, servedBy } from './serving.mjs';
import { peerPages } from './text.mjs';
import { weight } from './weight.mjs';

const parts = { builds, weight, lighthouse, search, latency, pdf: pdfs };
const page = 'docs/benchmarks.md';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '250,1000,4000' },
    keep: { type: 'boolean', default: false },
  },
});
const wanted = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`There is no part "${unknown[0]}". Known: ${Object.keys(parts).join(', ')}`);

const started = performance.now();
const scratch = mkdtempSync(join(process.cwd(), 'dist-bench-'));
const minutes = () => ((performance.now() - started) / 60_000).toFixed(1);
const installed = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
const load = loadavg()[0];
const done = [];
try {
  installPeers();
  console.log(`${cpus().length} cores, load ${load.toFixed(1)}. The whole site first …`);
  const full = await buildOurs(settings.contentDir, relative('.', join(scratch, 'site')));
  const { site } = full;
  let starlight;
  const bench = {
    scratch,
    site,
    full,
    content: settings.contentDir,
    pages: pagePaths(site).length,
    runs: Number(values.runs),
    sizes: values.sizes.split(',').map(Number),
    built: {},
    /** Folder of Starlight's site with the text of ours, packed. */
    starlight: () =>
      (starlight ??= (async () => {
        const built = await buildPeer('starlight', peerPages(pagePaths(site), site));
        await compress(built.site);
        return built.site;
      })()),
  };
  for (const name of wanted) {
    const before = loadavg()[0];
    console.log(`\n${name} (after ${minutes()} minutes, load ${before.toFixed(1)})`);
    const part = await parts[name](bench).catch((error) => {
      console.error(error);
      return { title: name, blocks: [], bars: [must(name, false, `could not be measured: ${String(error.message).split('\n')[0]}`)] };
    });
    part.load = before;
    done.push(part);
    console.log(`\n${partText(part)}`);
  }
} finally {
  if (!values.keep) for (const folder of [scratch, join(peersFolder, 'work')]) rmSync(folder, { recursive: true, force: true });
}

const facts = [
  ['machine', `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 1e9)} GB, Linux ${release()}`],
  ['load before the first part', load.toFixed(1)],
  ['served by', servedBy()],
  ['browser', basename(await findChromium())],
  ['Node', process.versions.node],
  ['Astro', installed('astro')],
  ['Starlight', versionOf('@astrojs/starlight')],
  ['Pagefind', `${installed('pagefind')} (Starlight’s: ${versionOf('pagefind')})`],
  ['Lighthouse', versionOf('lighthouse')],
];
if (positionals.length === 0) {
  const text = pageText({ day: new Date().toISOString().slice(0, 10), facts, parts: done });
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}
const missed = done.flatMap(({ bars }) => bars).filter(({ ok }) => !ok);
console.log(
  `\n${minutes()} minutes, load at the start ${load.toFixed(1)}. ${missed.length === 0 ? 'Every bar was held.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`}`,
);
process.exitCode = missed.length > 0 ? 1 : 0;
