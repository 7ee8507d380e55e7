// npm run content:check -- [ids or files]: checks content files without building the site: what the schemas and the rules refuse,
// and how hard each is to read. Without names it checks all of content/. Ends with 1 when something is wrong.
import { fixedPaths, readContent } from '../src/content-files.ts';
import { checkProse } from '../src/lib/content-prose.ts';
import { readingGrade } from '../src/lib/reading.ts';
import { readingAges } from '../src/lib/report/reading-ages.ts';
import { faults } from '../src/lib/rules/all.ts';
import { pagesWithoutAliases } from '../src/lib/rules/aliases.ts';
import { avoidedFindings } from '../src/lib/rules/avoided-words.ts';
import { findingLine } from '../src/lib/rules/content.ts';
import { prosePages } from '../src/lib/rules/pages.ts';
import { settings } from '../src/settings.ts';

const day = settings.buildDay;
const { content, problems } = readContent(settings.contentDir, day);
const within = `${settings.contentDir}/`;
const wanted = process.argv.slice(2).map((name) => (name.startsWith(within) ? name.slice(within.length) : name));
const isWanted = (file) => wanted.length === 0 || wanted.includes(file) || content.raw.some(({ path, id }) => path === file && wanted.includes(id));

const unknown = wanted.filter((name) => !content.raw.some(({ path, id }) => path === name || id === name));
for (const name of unknown) console.log(`There is no content file or id "${name}".`);

const pages = prosePages(content, day);
// A YAML file that the schema refuses is named field by field: its lines with a marker need not be named again.
const refused = new Set(problems.map(({ file }) => file).filter((file) => file.endsWith('.yaml')));
const ruled = faults(content, pages, fixedPaths(), day).filter(({ file }) => !refused.has(file));
const found = [...problems, ...ruled, ...avoidedFindings(content, pages), ...pagesWithoutAliases(pages)];
/** The numbers of an app that was named are its own matter, though they stand in another file. */
const isNumberOfWanted = ({ file, where = '' }) => file === 'check-numbers.yaml' && wanted.includes(where.split('/')[0]);
const wrong = found.filter((finding) => isWanted(finding.file) || isNumberOfWanted(finding));

for (const { file, grade, words, wordsPerSentence, hardest } of readingAges(pages.filter((page) => isWanted(page.file)))) {
  console.log(`content/${file}: grade ${grade.toFixed(1)}, ${words} words, ${wordsPerSentence.toFixed(1)} words a sentence`);
  if (wanted.length > 0) for (const one of hardest) console.log(`    ${one.grade.toFixed(1)}: ${one.text}`);
}
for (const { path, data } of content.app.filter((app) => isWanted(app.path)))
  for (const check of data.checks) {
    const grade = readingGrade(checkProse(check));
    if (grade > 7) console.log(`    content/${path}: check ${check.id} has grade ${grade.toFixed(1)}`);
  }
for (const finding of wrong) console.log(findingLine(finding));
console.log(wrong.length > 0 ? `\n${wrong.length} to put right.` : '\nNothing to put right.');
process.exitCode = wrong.length > 0 || unknown.length > 0 ? 1 : 0;
