// npm run content:check -- [app or guide ids]: reads content files without building the site, and says for each
// what is wrong with it and how hard it is to read. For editors; the build and the tests hold the same rules.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { parse } from 'yaml';
import { app as appSchema } from '../src/schema/app.ts';
import { appProse, checkProse } from '../src/lib/content-prose.ts';
import { readingGrade, sentences, wordCount } from '../src/lib/reading.ts';

const today = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
const wanted = process.argv.slice(2);
let bad = 0;
for (const id of readdirSync('content/apps')) {
  if (wanted.length && !wanted.includes(id)) continue;
  const file = `content/apps/${id}/checklist.yaml`;
  if (!existsSync(file)) continue;
  const result = appSchema(today).safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    bad++;
    for (const issue of result.error.issues) console.log(`${file}: ${issue.path.join('.')}: ${issue.message}`);
    continue;
  }
  const app = result.data;
  const prose = appProse(app);
  const grades = app.checks.map((check) => [check.id, readingGrade(checkProse(check))]);
  const all = prose.flatMap(sentences);
  const long = all.filter((sentence) => wordCount(sentence) > 22);
  const average = all.reduce((sum, sentence) => sum + wordCount(sentence), 0) / all.length;
  console.log(
    `${file}: ${app.checks.length} checks, ${Object.keys(app.sources).length} sources, grade ${readingGrade(prose).toFixed(1)}, ` +
      `checks ${(grades.reduce((sum, [, grade]) => sum + grade, 0) / grades.length).toFixed(1)}, ${average.toFixed(1)} words a sentence, ${prose.join(' ').length} characters`,
  );
  for (const [check, grade] of grades) if (grade > 7) console.log(`  check ${check}: grade ${grade.toFixed(1)}`);
  for (const sentence of long) console.log(`  ${wordCount(sentence)} words: ${sentence}`);
}
process.exitCode = bad ? 1 : 0;
