// npm run test:faults [-- words of a fault]: plants each fault of faults.mjs in a scratch copy and expects the test named to
// go red. Needs a built site (OUT_DIR, default dist). Ends with "N caught, N missed"; a fault that is missed fails the run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { faults } from './faults.mjs';

const site = resolve(process.env.OUT_DIR ?? 'dist');
if (!existsSync(join(site, 'index.html'))) {
  console.error(`There is no built site in ${site}. Run "npm run build" first.`);
  process.exit(1);
}
const words = process.argv.slice(2).join(' ').toLowerCase();
const scratch = mkdtempSync(join(tmpdir(), 'faults-'));
const report = join(scratch, 'report.json');

/** How many tests passed and failed, by the report of the tool; none of either means that the entry names no test. */
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
    count: ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
  },
  playwright: {
    command: ({ file, name }) => ['playwright', 'test', '-c', 'tests/playwright.config.ts', '--workers=1', '--reporter=json', file, '-g', name],
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected }),
  },
};

/** Runs the test on a site, in a folder with the sources. */
function outcome(red, folder, root) {
  rmSync(report, { force: true });
  const tool = red.project === 'e2e' ? tools.playwright : tools.vitest;
  const run = spawnSync('npx', ['--no-install', ...tool.command(red)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: folder, PLAYWRIGHT_JSON_OUTPUT_NAME: report, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (!existsSync(report)) return { passed: 0, failed: 0, output: run.stdout + run.stderr };
  return { ...tool.count(JSON.parse(readFileSync(report, 'utf8'))), output: '' };
}

/** A copy of the sources, with the installed tools linked in. */
function sources() {
  const root = join(scratch, 'sources');
  rmSync(root, { recursive: true, force: true });
  const leave = new Set(['node_modules', '.git', '.cache', '.astro', ...readdirSync('.').filter((name) => name.startsWith('dist'))]);
  cpSync('.', root, { recursive: true, filter: (path) => !leave.has(path) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

const results = [];
for (const { fault, plant, red, in: where } of faults.filter((entry) => entry.fault.toLowerCase().includes(words))) {
  const root = where === 'source' ? sources() : resolve('.');
  const folder = where === 'source' ? site : join(scratch, 'site');
  let why = '';
  try {
    if (folder !== site) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(site, folder, { recursive: true });
    }
    plant(where === 'source' ? root : folder);
    const { passed, failed, output } = outcome(red, folder, root);
    if (failed === 0)
      why = passed > 0 ? `${passed} tests of ${red.file} passed all the same` : `no test of ${red.file} is called /${red.name}/ ${output.slice(-600)}`;
  } catch (error) {
    why = error.message;
  }
  results.push({ fault, why });
  console.log(`${why ? 'MISSED' : 'caught'}  ${fault}${why ? `: ${why}` : ''}`);
}
rmSync(scratch, { recursive: true, force: true });
const missed = results.filter(({ why }) => why).length;
console.log(`\n${results.length - missed} caught, ${missed} missed`);
process.exitCode = missed > 0 || results.length === 0 ? 1 : 0;
