/** Tests over the built site, most of them in a real browser. Chromium is the system's; nothing is downloaded here. */
import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath, headlessShell } from './scripts/lib/chromium';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'coverage/playwright',
  globalTeardown: './tests/support/searchSite.ts',
  // One more than the cores of the smallest machine: a test waits for its browser half of the time.
  workers: 3,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  // A test that fails is run again for its trace, which would cost every test a third of its time.
  retries: 1,
  // Long enough for a machine that is busy with something else.
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    // A pixel differs where it does so plainly, and a page where one in a hundred does: letters are drawn anew by each
    // version of a browser, and a page that moves by 8 pixels differs in several.
    toHaveScreenshot: {
      pathTemplate: 'tests/looks/{arg}{ext}',
      threshold: 0.25,
      maxDiffPixelRatio: 0.01,
    },
  },
  projects: [
    // Files of the build, read once for each file of tests.
    { name: 'files', testMatch: 'site/**/*.test.ts' },
    // Other browsers than Playwright's own, each with a driver of its own.
    { name: 'browsers', testMatch: 'browsers/**/*.test.ts' },
    { name: 'browser', testMatch: 'browser/**/*.test.ts', fullyParallel: true },
  ],
  use: {
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'on-first-retry',
    reuseContext: true,
    launchOptions: { executablePath: headlessShell() ?? chromiumPath(), args: chromiumArguments },
  },
});
