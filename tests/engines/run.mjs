// npm run test:engines: journeys in Firefox and WebKit, which are brought from Debian where they are not there.
// -- --built takes the site as it is built; -- --project=WebKit (or Firefox, "e2e in Firefox") runs one part; other words go to Playwright.
// Ends with one line "N passed, N failed". What differs between engines: docs/engines.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings } from '../../src/settings.ts';
import { findFirefox, findWebKit } from './browsers.mjs';

const rest = process.argv.slice(2).filter((word) => word !== '--built');
const scratch = mkdtempSync(join(tmpdir(), 'engines-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const report = join(scratch, 'report.json');
const run = (command, env) =>
  spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } }).status === 0;

function journeys() {
  const FIREFOX_PATH = findFirefox();
  findWebKit();
  if (!process.argv.includes('--built') && !run(['astro', 'build'])) throw new Error('The site did not build.');
  if (!existsSync(join(settings.outDir, 'index.html'))) throw new Error(`There is no built site in ${settings.outDir}: leave out --built.`);
  const ok = run(['playwright', 'test', '-c', 'tests/engines/playwright.config.ts', ...rest], { FIREFOX_PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  if (stats.flaky > 0) console.log(`${stats.flaky} journeys passed only the second time: see above.`);
  return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected + stats.skipped, ok ? 0 : 1) };
}

let outcome = { passed: 0, failed: 1 };
try {
  outcome = journeys();
} catch (error) {
  console.error(error.message);
}
console.log(`\n${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed > 0 || outcome.passed === 0 ? 1 : 0;
