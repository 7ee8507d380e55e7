// npm run test:faults [-- words of a fault]: plants each fault of faults.mjs in a scratch copy and expects the test named to
// go red, which is green in such a copy without the fault. Needs a built site (OUT_DIR, default dist). Ends with
// "N caught, N missed"; a fault that is missed fails the run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { faults } from './faults.mjs';

const site = resolve(process.env.OUT_DIR ?? 'dist');
if (!existsSync(join(site, 'index.html'))) {
  console.error(`There is no built site in ${site}. Run "npm run build" first.`);
  process.exit(1);
}
const words = process.argv.slice(2).join(' ').toLowerCase();
const chosen = faults.filter((entry) => entry.fault.toLowerCase().includes(words));
const scratch = mkdtempSync(join(tmpdir(), 'faults-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const report = join(scratch, 'report.json');

const firstLine = (title, message = '') => `${title}: ${message.split('\n')[0]}`;

/** How many tests passed, and what those say that failed, by the report of the tool; none of either means that the entry names no test. */
const tools = {
  vitest: {
    command: ({ project, file, name }) => [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      project,
      file,
      '-t',
      name,
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    read: ({ numPassedTests, testResults }) => ({
      passed: numPassedTests,
      failures: testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages: [message] }) => firstLine(fullName, message)),
    }),
  },
  playwright: {
    command: ({ file, name }) => ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--workers=1', '--reporter=json', file, '-g', name],
    read: ({ stats, suites }) => {
      const specsOf = ({ specs = [], suites: inner = [] }) => [...specs, ...inner.flatMap(specsOf)];
      const failed = suites.flatMap(specsOf).filter(({ ok }) => !ok);
      return {
        passed: stats.expected + stats.flaky,
        failures: failed.map(({ title, tests }) => firstLine(title, tests.at(-1)?.results.at(-1)?.errors[0]?.message)),
      };
    },
  },
};

/** A browser that does not start, or ends by itself, makes any test red. */
const brokenBrowser = /browserType\.launch|crashed|browser has been closed/;

/** Runs tests on a site, in a folder with the sources. */
function outcome(red, { folder, root }) {
  rmSync(report, { force: true });
  const tool = red.project === 'e2e' ? tools.playwright : tools.vitest;
  const run = spawnSync('npx', ['--no-install', ...tool.command(red)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: folder, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const { passed, failures } = existsSync(report) ? tool.read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failures: [] };
  const broken = failures.find((failure) => brokenBrowser.test(failure));
  if (broken) throw new Error(`the browser broke: ${broken}`);
  if (passed === 0 && failures.length === 0) throw new Error(`no test of ${red.file} is called /${red.name}/ ${(run.stdout + run.stderr).slice(-600)}`);
  return { passed, failures };
}

/** A copy of the sources, with the installed tools linked in. */
function sources() {
  const root = join(scratch, 'sources');
  rmSync(root, { recursive: true, force: true });
  const leave = new Set(['.git', '.cache', '.astro', ...readdirSync('.').filter((name) => name.startsWith('dist'))]);
  cpSync('.', root, { recursive: true, filter: (path) => !leave.has(path) && basename(path) !== 'node_modules' });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** A fresh copy of what an entry plants its fault in, and what its test runs on. */
function copyFor(where) {
  if (where === 'source') return { folder: site, root: sources() };
  const folder = join(scratch, 'site');
  rmSync(folder, { recursive: true, force: true });
  cpSync(site, folder, { recursive: true });
  return { folder, root: resolve('.') };
}

/** What was asked of copies without a fault, and the answer: '' where all was green. */
const controls = new Map();
let controlled = 0; // milliseconds

function control(red, where) {
  const key = [where, red.file, red.name].join(' ');
  if (!controls.has(key)) {
    const started = Date.now();
    let why = '';
    try {
      why = outcome(red, copyFor(where)).failures.join('\n');
    } catch (error) {
      why = error.message;
    }
    controls.set(key, why && `without the fault it is red too: ${why}`);
    controlled += Date.now() - started;
  }
  return controls.get(key);
}

/** Why the red of an entry would say nothing: '' where its test is green without the fault. */
function noControl({ red, in: where }) {
  // The tests of one file together start one tool and one server; only where one of them is red is each asked by itself.
  const names = chosen.filter((other) => other.red.file === red.file && other.in === where).map((other) => other.red.name);
  const together = [...new Set(names)].map((name) => `(?:${name})`).join('|');
  return control({ ...red, name: together }, where) && control(red, where);
}

const started = Date.now();
const results = [];
for (const entry of chosen) {
  const { fault, plant, red, in: where, says = /(?:)/ } = entry;
  let why = noControl(entry);
  try {
    if (!why) {
      const copy = copyFor(where);
      plant(where === 'source' ? copy.root : copy.folder);
      const { passed, failures } = outcome(red, copy);
      if (failures.length === 0) why = `${passed} tests of ${red.file} passed all the same`;
      else if (!failures.some((failure) => says.test(failure))) why = `it is red, but does not say ${says}: ${failures[0]}`;
    }
  } catch (error) {
    why = error.message;
  }
  results.push({ fault, why });
  console.log(`${why ? 'MISSED' : 'caught'}  ${fault}${why ? `: ${why}` : ''}`);
}
const missed = results.filter(({ why }) => why).length;
const seconds = (milliseconds) => Math.round(milliseconds / 1000);
console.log(`\n${seconds(Date.now() - started)} s, of which ${seconds(controlled)} s without a fault (${controls.size} runs)`);
console.log(`${results.length - missed} caught, ${missed} missed`);
process.exitCode = missed > 0 || results.length === 0 ? 1 : 0;
