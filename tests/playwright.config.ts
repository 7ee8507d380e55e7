import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './support/chromium.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4410);

/** Journeys in a browser, on the built site. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 1, // a browser may stumble on a busy machine; what passed only the second time is said at the end
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    viewport: { width: 390, height: 844 },
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict-port`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
