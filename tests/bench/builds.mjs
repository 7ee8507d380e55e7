// (b) How long a build takes and how much memory it needs, for the same text at three sizes, beside bare Astro and Starlight.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pagePaths } from '../support/site.ts';
import { measured } from './measure.mjs';
import { buildPeer } from './peers.mjs';
import { bar, grouped, table } from './report.mjs';
import { peerPages } from './text.mjs';
import { copiesFor, writeTree } from './tree.mjs';

const astro = 'node_modules/astro/bin/astro.mjs';
/** What the comparison leaves out of ours: the packed copies and the zip. PDFs and pictures for sharing are left out unasked. */
const bare = { COMPRESS: '0', ZIP: '0', PDFS: '0', SHARE_PICTURES: '0' };

/** Builds ours from a content folder. */
export async function buildOurs(content, site, settings = {}) {
  const took = await measured(astro, ['build'], { env: { CONTENT_DIR: content, OUT_DIR: site, ...settings } });
  return { site, ...took };
}

/** Ours and its peers with about `size` pages; built once in a run, since the search is measured on them too. */
async function buildAll(bench, size) {
  const paths = pagePaths(bench.site);
  const copies = copiesFor(bench.content, paths.length, size);
  const content = relative('.', join(bench.scratch, `content-${size}`));
  writeTree(bench.content, copies, content);
  const ours = await buildOurs(content, join(bench.scratch, `site-${size}`), bare);
  const pages = peerPages(paths, bench.site, copies);
  const peers = [
    { name: 'bare Astro', ...(await buildPeer('astro', pages, { mdx: true })) },
    { name: 'bare Astro, Markdown alone', ...(await buildPeer('astro', pages)) },
    { name: 'Starlight', ...(await buildPeer('starlight', pages)) },
  ];
  rmSync(content, { recursive: true });
  return [{ name: 'ours', ...ours }, ...peers].map((built) => ({ ...built, size, pages: pagePaths(built.site).length }));
}
export const builtAt = (bench, size) => (bench.built[size] ??= buildAll(bench, size));

const perPage = ({ seconds, pages }) => (seconds * 1000) / pages;

export async function builds(bench) {
  const rows = [];
  for (const size of bench.sizes) {
    const all = await builtAt(bench, size);
    rows.push(...all);
    for (const { name, pages, seconds } of all) console.log(`  ${name}, ${pages} pages: ${seconds.toFixed(1)} s`);
  }
  const full = bench.full;
  const of = (name, size) => rows.find((row) => row.name === name && row.size === size);
  const bars = bench.sizes.map((size) =>
    bar(`build of ${grouped(size)} pages beside bare Astro`, of('ours', size).seconds / of('bare Astro', size).seconds, 1.25, ' times', 2),
  );
  const [large, middle] = [bench.sizes.at(-1), bench.sizes.at(-2)];
  if (middle) {
    const growth = (figure) => figure(of('ours', large)) / figure(of('ours', middle));
    bars.push(bar(`time of a page at ${grouped(large)} pages beside ${grouped(middle)}`, growth(perPage), 1.5, ' times', 2));
    bars.push(
      bar(
        `memory at ${grouped(large)} pages beside ${grouped(middle)}, for ${large / middle} times the pages`,
        growth(({ memory }) => memory),
        large / middle,
        ' times',
        2,
      ),
    );
  }
  bars.push(bar('the whole site without PDFs', full.seconds, 15, ' s', 1));
  return {
    title: 'Builds',
    blocks: [
      table(
        ['build', 'pages', 'seconds', 'of the processor', 'ms a page', 'memory (MB)'],
        [...rows, { name: 'ours, the whole site with packed copies and zip', pages: bench.pages, ...full }].map((row) => [
          row.name,
          grouped(row.pages),
          row.seconds.toFixed(1),
          row.processor.toFixed(1),
          perPage(row).toFixed(1),
          grouped(row.memory / 1e6),
        ]),
      ),
      `Pages are HTML files. Ours are our own apps, guides and situations many times over: one app is four pages (its page, its sheet, the sheet of its edition, its embed) besides its files for programs, feeds and QR codes, which the peers do not make. The peers get the text of every one of these pages: bare Astro as MDX where our prose is MDX (apps, guides, talk) and else as Markdown, in the second row as Markdown alone, which holds no components; Starlight as Markdown. All make their search index with Pagefind, over the same pages; ours without compression, zip, pictures for sharing and PDFs. The memory is the most that a build and all it started held at one time.`,
    ],
    bars,
  };
}
