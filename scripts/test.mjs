// npm test: every suite once, the site built once. Ends with one line "N passed, N failed" over all suites.
// node scripts/test.mjs [suite …] runs only the suites named, in the same order.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

// One day for every suite: two builds of one run stay the same, also around midnight.
process.env.BUILD_DAY ??= new Date().toISOString().slice(0, 10);

const reports = mkdtempSync(join(tmpdir(), 'suite-'));
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));
const wanted = process.argv.slice(2);
/** Tests that failed, to name them at the end, where a long log is read. */
const red = [];

/** A tool that is one check: it passes or fails as a whole. */
const single = (name, command, env) => ({ name, command, env, count: (ok) => (ok ? [1, 0] : [0, 1]) });

/** Vitest and Playwright count for themselves; a run that ends badly has at least one failure. */
const vitest = (name) => {
  const file = join(reports, `${name}.json`);
  return {
    name,
    command: ['vitest', 'run', '--config', 'tests/vitest.config.ts', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    count: (ok) => {
      const report = JSON.parse(readFileSync(file, 'utf8'));
      const tests = report.testResults.flatMap(({ name: path, assertionResults }) => assertionResults.map((result) => ({ path, ...result })));
      for (const { path, fullName, status } of tests) if (status === 'failed') red.push(`${relative('.', path)} ${fullName}`);
      const failed = Math.max(report.numFailedTests + report.numPendingTests + report.numTodoTests, ok ? 0 : 1);
      return report.numTotalTests === 0 ? [0, 1] : [report.numPassedTests, failed];
    },
  };
};
const browserReport = join(reports, 'e2e.json');

const suites = [
  single('types', ['astro', 'check', '--minimumSeverity', 'warning']),
  single('lint', ['eslint', '-c', 'tests/eslint.config.js', '.', '--max-warnings', '0']),
  single('styles', ['stylelint', 'src/**/*.css']),
  single('format', ['prettier', '--check', '.', '--log-level', 'warn']),
  single('spelling', ['cspell', '--config', 'tests/cspell.json', '--no-progress', '--no-summary']),
  vitest('unit'),
  vitest('content'),
  single('build', ['astro', 'build'], { PDFS: '1' }), // the whole site once, its PDFs with it
  vitest('dist'),
  vitest('pdf'),
  vitest('hosts'),
  {
    name: 'e2e',
    command: ['playwright', 'test', '-c', 'tests/playwright.config.ts'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
    count: (ok) => {
      const { stats, suites: files } = JSON.parse(readFileSync(browserReport, 'utf8'));
      const specsOf = ({ specs = [], suites: inner = [] }) => [...specs, ...inner.flatMap(specsOf)];
      for (const { ok: passed, file, title } of files.flatMap(specsOf)) if (!passed) red.push(`tests/e2e/${file} ${title}`);
      if (stats.flaky > 0) console.log(`${stats.flaky} journeys passed only the second time: see above.`);
      const failed = Math.max(stats.unexpected + stats.skipped, ok ? 0 : 1);
      return stats.expected === 0 ? [0, Math.max(failed, 1)] : [stats.expected + stats.flaky, failed];
    },
  },
];

const known = suites.map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no suite "${unknown.join('", "')}". There are: ${known.join(', ')}`);
  process.exit(1);
}

const total = [0, 0];
const lines = [];
for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n== ${suite.name}`);
  const started = Date.now();
  const run = spawnSync('npx', ['--no-install', ...suite.command], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...suite.env } });
  let [passed, failed] = [0, 1];
  try {
    [passed, failed] = suite.count(run.status === 0);
  } catch (error) {
    console.error(`${suite.name} left no report: ${error.message}`);
  }
  total[0] += passed;
  total[1] += failed;
  lines.push(`${suite.name.padEnd(9)} ${String(passed).padStart(4)} passed, ${failed} failed, ${Math.round((Date.now() - started) / 1000)} s`);
}

console.log(`\n${lines.join('\n')}\n`);
for (const name of red) console.log(`FAILED ${name}`);
console.log(`${total[0]} passed, ${total[1]} failed`);
process.exitCode = total[1] > 0 || total[0] === 0 ? 1 : 0;
