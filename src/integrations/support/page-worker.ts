// A thread of its own beside the one that renders: makes of each page what is made of it alone (rendered-pages.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { anchorsOf } from '../../lib/addresses.ts';
import { codeAsPng, codeAsSvg } from '../../lib/content/qr-codes.ts';
import { pageOfQr } from '../../lib/qr.ts';
import { markdownOf } from './markdown.ts';
import { pageDataOf } from './page-data.ts';
import { startSearch } from './search-index.ts';

/** What others ask of a page: the anchors that are promised, and the day we looked. */
export type PageFacts = { anchors: readonly string[]; looked: string | undefined };
/** @param facts by the path of a page */
export type Made = { searched: number; quoted: number; codes: number; facts: ReadonlyMap<string, PageFacts> };
/** A page, in bytes, which cost less to hand over than a text; paths of QR codes to draw; or that no page comes any more. */
export type Order = { path: string; html: Uint8Array } | { codes: readonly string[] } | 'end';

const { folder, site } = workerData as { folder: string; site: string };
const search = await startSearch();
const facts = new Map<string, PageFacts>();
let [quoted, codes] = [0, 0];
let drawn = Promise.resolve();

function write(path: string, content: string | Uint8Array) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function takePage(path: string, html: string) {
  search.add({ path, html });
  const data = pageDataOf(html);
  facts.set(path, { anchors: anchorsOf(html), looked: data?.dateModified });
  const markdown = markdownOf({ path, html }, data);
  if (markdown === undefined) return;
  // Beside the index.html of every page that says something, so that the advice can be quoted with its date.
  write(`${path}index.md`, markdown);
  quoted++;
}

/** What goes wrong says with which page. */
function named(path: string, act: () => void) {
  try {
    act();
  } catch (cause) {
    throw new Error(`Search and Markdown of ${path}: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

function drawCode(path: string) {
  const address = new URL(pageOfQr(path).slice(1), site).href;
  write(path, path.endsWith('.svg') ? codeAsSvg(address) : codeAsPng(address));
  codes++;
}

/** Between the pages, which go first: what waits for them would wait for the codes. */
async function drawCodes(paths: readonly string[]) {
  for (const path of paths) {
    await setImmediate();
    drawCode(path);
  }
}

async function end() {
  const [searched] = await Promise.all([search.write(folder), drawn]);
  parentPort?.postMessage({ searched, quoted, codes, facts } satisfies Made);
  parentPort?.close();
}

parentPort?.on('message', (order: Order) => {
  if (order === 'end') void end();
  else if ('codes' in order) drawn = drawCodes(order.codes);
  else named(order.path, () => takePage(order.path, new TextDecoder().decode(order.html)));
});
