// How long the PDFs of a built site take: all of them from cold, and again after the words of one app changed.
// node tests/bench/pdf.mjs [--dir dist]; ends non-zero where a bar of the design is missed.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePdfs } from '../../src/integrations/pdfs/make.ts';
import { downloadsOf } from '../../src/lib/paper/downloads.ts';
import { settings } from '../../src/settings.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: settings.outDir } } });
const scratch = mkdtempSync(join(tmpdir(), 'pdf-bench-'));
const dir = join(scratch, 'site');
cpSync(values.dir, dir, { recursive: true, filter: (file) => !file.includes('/downloads/') });
const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('/index.html'))
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

const { address, base, site, buildDay: day } = settings;
const run = async () => {
  const started = Date.now();
  const faults = await makePdfs({
    dir,
    out: join(scratch, 'out'),
    downloads: downloadsOf(paths),
    address,
    base,
    language: site.language,
    day,
    cache: join(scratch, 'cache'),
    say: () => {},
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return (Date.now() - started) / 1000;
};

const bars = [];
bars.push({ what: 'all PDFs from cold', seconds: await run(), most: 90 });
const file = join(dir, 'apps/whatsapp/sheet/index.html');
writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Choose who can', 'Choose now who can'));
bars.push({ what: 'PDFs after one app changed', seconds: await run(), most: 10 });
rmSync(scratch, { recursive: true, force: true });
for (const { what, seconds, most } of bars) console.log(`${what}: ${seconds.toFixed(1)} s (at most ${most} s) ${seconds <= most ? 'ok' : 'TOO LONG'}`);
process.exitCode = bars.every(({ seconds, most }) => seconds <= most) ? 0 : 1;
