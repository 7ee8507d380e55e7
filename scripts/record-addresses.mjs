// npm run addresses:record (after the build): adds the addresses of the built site to the record of those we promise.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addressesOf } from '../src/integrations/addresses.ts';
import { compare, readRecord, writeRecord } from '../src/lib/addresses.ts';
import { settings } from '../src/settings.ts';

const file = `${settings.contentDir}/addresses.txt`;
const folder = resolve(settings.outDir);
if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${settings.outDir}. Run "npm run build" first.`);
  process.exit(1);
}
const recorded = existsSync(file) ? readRecord(readFileSync(file, 'utf8')) : [];
const { fresh } = compare(recorded, await addressesOf(folder), []);
writeFileSync(file, writeRecord([...recorded, ...fresh]));
console.log(fresh.length ? `${fresh.length} addresses added to ${file}. Commit it: they are promises now.` : `${file} already has every address.`);
