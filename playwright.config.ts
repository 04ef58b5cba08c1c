import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';
import { port, sitePath } from './scripts/serve.mjs';

const site = `http://127.0.0.1:${port}${sitePath}`;
const browser = findBrowser();
if (!browser) throw new Error('No Chromium found; npm test finds one or gets one.');

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  forbidOnly: Boolean(process.env.CI),
  // limits for what never comes: two cores that draw in software take their time
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: site,
    // small, because without a graphics card every pixel is computed by hand
    viewport: { width: 900, height: 600 },
    launchOptions: {
      executablePath: browser,
      // WebGL in software everywhere, so that the same pixels come out on every machine
      args: ['--use-angle=swiftshader'],
    },
  },
  webServer: { command: 'node scripts/serve.mjs', url: site },
});
