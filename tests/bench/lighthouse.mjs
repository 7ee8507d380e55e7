// (a) Lighthouse as on a phone: the ten kinds of page, and the guide and the app page beside Starlight's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumArguments, findChromium } from '../support/chromium.mjs';
import { heaviestOfEachKind } from '../support/kinds.ts';
import { again } from './again.mjs';
import { median } from './measure.mjs';
import { peerModule } from './peers.mjs';
import { bar, must, table } from './report.mjs';
import { served } from './serving.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const kinds = ['home', 'app', 'guide', 'situation', 'plan', 'compare', 'search', 'sheet', 'print', 'embed'];
/** Pages that ask not to be found on purpose: what they hold stands on another page, or is the reader's own. */
const onPurpose = 'is-crawlable';

class NoTrace extends Error {}

async function measureOnce(url) {
  const [{ launch }, { default: lighthouse }] = [await peerModule('chrome-launcher/dist/index.js'), await peerModule('lighthouse/core/index.js')];
  const chrome = await launch({ chromePath: await findChromium(), chromeFlags: ['--headless', ...chromiumArguments], logLevel: 'error' });
  try {
    const { lhr } = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: categories });
    if (lhr.runtimeError) throw new NoTrace(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

/** A trace may fail to be recorded for no fault of the page. */
const once = (url) =>
  again(
    () => measureOnce(url),
    (error) => error instanceof NoTrace,
  );

/** The audits that take something from a score, with the category. */
const costly = (lhr) =>
  Object.values(lhr.categories).flatMap(({ id, score, auditRefs }) =>
    score === 1 ? [] : auditRefs.filter(({ id: audit, weight }) => weight > 0 && (lhr.audits[audit].score ?? 1) < 1).map((ref) => `${id}: ${ref.id}`),
  );

async function medianOf(url, runs) {
  const reports = [];
  for (let run = 0; run < runs; run++) reports.push(await once(url));
  const of = (figure) => median(reports.map(figure));
  const audit = (id) => of(({ audits }) => audits[id].numericValue);
  const counts = Map.groupBy(reports.flatMap(costly), (name) => name);
  return {
    scores: categories.map((id) => Math.round(of((lhr) => lhr.categories[id].score) * 100)),
    lcp: audit('largest-contentful-paint') / 1000,
    tbt: audit('total-blocking-time'),
    cls: audit('cumulative-layout-shift'),
    costs: [...counts].filter(([, all]) => all.length * 2 > runs).map(([name]) => name),
  };
}

const row = (name, { scores, lcp, tbt, cls, costs }) => [name, ...scores, lcp.toFixed(2), Math.round(tbt), cls.toFixed(3), costs.join(', ') || '–'];

/** A page of one sentence without style or script: what Lighthouse finds there is the browser's and the machine's. */
function emptySite(scratch) {
  const folder = join(scratch, 'empty');
  mkdirSync(folder, { recursive: true });
  const page =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Empty</title></head><body><p>An empty page.</p></body></html>';
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}

export async function lighthouse(bench) {
  const starlight = await bench.starlight();
  const heaviest = heaviestOfEachKind(bench.site).filter(({ kind }) => kinds.includes(kind));
  const measure = async (address, pages, side) => {
    const found = [];
    for (const { kind, path } of pages) {
      const result = await medianOf(address + path, bench.runs);
      found.push({ name: `${side} ${kind} ${path}`, kind, ...result });
      console.log(`  ${side} ${path}: ${result.scores.join(' / ')}, LCP ${result.lcp.toFixed(2)} s`);
    }
    return found;
  };
  const ours = await served(bench.site, (at) => measure(at, kinds.map((kind) => heaviest.find((page) => page.kind === kind)).filter(Boolean), 'ours'));
  const theirs = await served(starlight, (at) =>
    measure(
      at,
      heaviest.filter(({ kind }) => ['guide', 'app'].includes(kind)),
      'Starlight',
    ),
  );
  const [empty] = await served(emptySite(bench.scratch), (at) => measure(at, [{ kind: 'empty', path: '/' }], 'an empty page, for comparison:'));

  const short = ours.filter(({ scores, costs }) =>
    scores.some((score, at) => score < 100 && !(categories[at] === 'seo' && costs.includes(`seo: ${onPurpose}`))),
  );
  const worst = (figure) => Math.max(...ours.map((page) => page[figure]));
  const quicker = theirs.map((their) => ({ kind: their.kind, ratio: ours.find(({ kind }) => kind === their.kind).lcp / their.lcp }));
  return {
    title: 'Lighthouse, mobile',
    blocks: [
      table(
        ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'LCP (s)', 'TBT (ms)', 'CLS', 'what costs it'],
        [...ours, ...theirs, { ...empty, name: 'an empty page, for comparison' }].map((page) => row(page.name, page)),
      ),
      `Median of ${bench.runs} runs each, simulated slow 4G and a processor at a quarter, in Chromium’s headless shell where there is one: the windows of the whole browser take their share of two cores, and an empty page seemed to block for 0.1 s. A page that asks search engines on purpose not to list it (\`${onPurpose}\`) loses its SEO score for that, and is no miss: a sheet, an embed and what a reader makes of the plan stand elsewhere. The empty page, one sentence without style or script, shows how much of a figure is the browser’s and the machine’s.`,
    ],
    bars: [
      must(
        '100 in all four categories',
        short.length === 0,
        `${ours.length - short.length} of ${ours.length} kinds of page${short.map(({ name }) => `, not ${name}`).join('')}`,
      ),
      bar('LCP of the slowest kind', worst('lcp'), 1, ' s', 2),
      bar('TBT of the slowest kind', worst('tbt'), 0, ' ms'),
      bar('CLS of the worst kind', worst('cls'), 0, '', 3),
      ...quicker.map(({ kind, ratio }) => bar(`LCP of the ${kind} page beside Starlight`, ratio, 1, ' times', 2)),
    ],
  };
}
