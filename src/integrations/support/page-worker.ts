// A thread of its own beside the one that renders: makes of each page what is made of it alone (rendered-pages.ts).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RenderedPage } from './built-pages.ts';
import { markdownOf } from './markdown.ts';
import { startSearch } from './search-index.ts';

export type Made = { searched: number; quoted: number };
/** A page in bytes, which cost less to hand over than a text. */
export type Order = { path: string; html: Uint8Array } | 'end';

const { folder } = workerData as { folder: string };
const search = await startSearch();
let quoted = 0;

/** Writes index.md beside the index.html of a page that says something, so that the advice can be quoted with its date. */
function quote(page: RenderedPage) {
  const text = markdownOf(page);
  if (text === undefined) return;
  mkdirSync(join(folder, page.path), { recursive: true });
  writeFileSync(join(folder, page.path, 'index.md'), text);
  quoted++;
}

async function end() {
  const searched = await search.write(folder);
  parentPort?.postMessage({ searched, quoted } satisfies Made);
  parentPort?.close();
}

parentPort?.on('message', (order: Order) => {
  if (order === 'end') return void end();
  const page = { path: order.path, html: new TextDecoder().decode(order.html) };
  search.add(page);
  quote(page);
});
