import { defineConfig } from '@playwright/test';
import type { Engine } from './engine.ts';
import { firefoxLaunch } from './firefox-visit.ts';

const port = Number(process.env['TEST_PORT'] ?? 4470);
const { channel, executablePath } = firefoxLaunch;

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
