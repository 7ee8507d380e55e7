import { defineConfig } from '@playwright/test';
import type { Engine } from './engine.ts';
import { firefoxLaunch } from './firefox-visit.ts';

const port = Number(process.env['TEST_PORT'] ?? 4470);
const { channel, executablePath } = firefoxLaunch;

/** Journeys of tests/e2e that run in Firefox as they are. Why not the others: docs/engines.md. */
const alsoInFirefox = [
  'journey',
  'storage',
  'plan',
  'search',
  'checklist-tools',
  'exit',
  'offline-copy',
  'comparison',
  'offline',
  'offline-editions',
  'plan-moves',
];
/** What asks for Chromium's own protocol, and what Playwright cannot yet do in Firefox. */
const notInFirefox = [
  'cost at most', // counts bytes by Chromium's protocol
  'makes the guide installable',
  'no room, or a browser that refuses',
  'the network fails on the way', // what a worker asks for is not held up
  'without JavaScript', // scripts stop, but style sheets are not told
  'going back does not show it', // waits for a load that is not announced; journeys.spec.ts goes back in its own way
  'axe finds nothing wrong with results', // no colours to choose
  'no axe violation in any state \\(dark\\)', // the same
  'one at a time, with the same ticks', // axe loses the page there
  'prints on the long side', // no paper on its side
  'as text for a message', // no clipboard to read
  'by file', // downloads are not announced
  'a reminder for the calendar',
];

/** Journeys in engines other than Chromium. Started by run.mjs, which sees that the browsers are there. */
export default defineConfig<object, { engine: Engine }>({
  outputDir: '../../test-results/engines',
  workers: 1,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 1, // a browser may stumble on a busy machine; what passed only the second time is said at the end
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : [['list']],
  projects: [
    { name: 'WebKit', testDir: '.', use: { engine: 'WebKit' } },
    { name: 'Firefox', testDir: '.', use: { engine: 'Firefox' } },
    {
      name: 'e2e in Firefox',
      testDir: '../e2e',
      testMatch: alsoInFirefox.map((name) => `${name}.spec.ts`),
      grepInvert: notInFirefox.map((words) => new RegExp(words)),
      use: {
        baseURL: `http://localhost:${port}`,
        browserName: 'firefox',
        channel,
        locale: 'en-GB',
        viewport: { width: 390, height: 844 },
        launchOptions: { executablePath },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict-port`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
