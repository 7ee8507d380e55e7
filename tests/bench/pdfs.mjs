// (e) How long the PDFs of a built site take: all of them from cold, and again after the words of one app changed.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePdfs } from '../../src/integrations/pdfs/make.ts';
import { downloadsOf } from '../../src/lib/paper/downloads.ts';
import { settings } from '../../src/settings.ts';
import { pagePaths } from '../support/site.ts';
import { bar, table } from './report.mjs';

export async function pdfs(bench) {
  const scratch = join(bench.scratch, 'pdf');
  const dir = join(scratch, 'site');
  cpSync(bench.site, dir, { recursive: true, filter: (file) => !file.includes('/downloads/') });
  const downloads = downloadsOf(pagePaths(dir));
  const { address, base, site, buildDay: day } = settings;
  const run = async () => {
    const started = performance.now();
    const faults = await makePdfs({
      dir,
      out: join(scratch, 'out'),
      downloads,
      address,
      base,
      language: site.language,
      day,
      cache: join(scratch, 'cache'),
      say: () => {},
    });
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return (performance.now() - started) / 1000;
  };

  const cold = await run();
  const file = join(dir, 'apps/whatsapp/sheet/index.html');
  const before = readFileSync(file, 'utf8');
  const after = before.replaceAll('Choose who can', 'Choose now who can');
  if (after === before) throw new Error('the WhatsApp sheet no longer says "Choose who can": choose other words in tests/bench/pdfs.mjs');
  writeFileSync(file, after);
  const changed = await run();
  rmSync(scratch, { recursive: true, force: true });

  const rows = [
    ['all, from cold', downloads.length, cold.toFixed(1), (downloads.length / cold).toFixed(2)],
    ['after one app changed', downloads.length, changed.toFixed(1), (downloads.length / changed).toFixed(2)],
  ];
  return {
    title: 'PDFs',
    blocks: [table(['run', 'PDFs', 'seconds', 'a second'], rows)],
    bars: [bar('all PDFs from cold', cold, 90, ' s', 1), bar('PDFs after one app changed', changed, 10, ' s', 1)],
  };
}
