import { defineConfig } from 'playwright/test';
import { findBrowser, noBrowser } from './scripts/browser.mjs';
import { siteBase } from './scripts/dist.ts';

const executablePath = process.env.CHROME_PATH || findBrowser();
if (!executablePath) throw new Error(noBrowser);
// Workers read this file too; they need not look again.
process.env.CHROME_PATH = executablePath;

const port = Number(process.env.TEST_PORT ?? 4410);

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // A build server has hiccups that are no fault of a page. `npm test` names what needed the second try there.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // How long a condition may take on a machine that does other things too; no test waits this long when all is well.
  expect: { timeout: 15_000 },
  globalTimeout: 13 * 60_000,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['dot'], ['json']] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath },
    locale: 'sv-SE',
    viewport: { width: 1280, height: 800 },
    // Nothing glides while a test looks, and no page is there before the one that it follows has been pictured, of which
    // Chromium complains.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}${siteBase}`,
    reuseExistingServer: false,
  },
});
