import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from './scripts/chromium.mjs'

// A port of its own for each run: two runs at once, or a server left over from one that was killed, do no
// harm. Playwright's workers read this file again and inherit the choice.
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000))
const port = Number(process.env.E2E_PORT)
const chromium = findChromium()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // Too long for `npm test`: what `npm run soak` tries beside.
  ...(process.env.SOAK ? {} : { grepInvert: /@soak/ }),
  workers: 2,
  // A test that passes the second time is a test that fails.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // The map is drawn by the processor here.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    browserName: 'chromium',
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    // A service worker would answer in the server's place and hide requests from the guard in fixtures.ts.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { args: chromiumArgs(), ...(chromium ? { executablePath: chromium } : {}) },
  },
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: `http://localhost:${port}/`,
    // Never somebody else's server: it may serve another build.
    reuseExistingServer: false,
  },
})
