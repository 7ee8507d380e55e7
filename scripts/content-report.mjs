// npm run content:report [-- --all] [--out file]: what an editor should look at. Prints the first lines of each section
// (--all: every line) and writes the whole as a page that is not published. BUILD_DAY asks for another day: what will be due in spring?
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { fixedPaths, readContent } from '../src/content-files.ts';
import { asPage } from '../src/lib/report/as-page.ts';
import { asText } from '../src/lib/report/as-text.ts';
import { report } from '../src/lib/report/report.ts';
import { faults } from '../src/lib/rules/all.ts';
import { prosePages } from '../src/lib/rules/pages.ts';
import { settings } from '../src/settings.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false }, out: { type: 'string', default: '.cache/content-report.html' } } });
const day = settings.buildDay;
const { content, problems } = readContent(settings.contentDir, day);
const made = report(content, day, [...problems, ...faults(content, prosePages(content, day), fixedPaths(), day)]);

mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, asPage(made));
console.log(`${asText(made, values.all ? Infinity : undefined)}\n\nThe whole report: ${values.out}`);
