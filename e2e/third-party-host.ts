import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs'

/** A page of another site with `html` in it, in a Chromium as people have it. */
export type Host = { page: Page; context: BrowserContext; origin: string }

/**
 * Playwright's own arguments switch storage partitioning off, so that a frame of another site would find the
 * storage that people's browsers keep from it. This browser gets none of them.
 */
export async function withHost(html: string, act: (host: Host) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${html}`)
  })
  const profile = mkdtempSync(join(tmpdir(), 'claim-atlas-host-'))
  // By number, while the app is served as localhost: two sites, not only two origins.
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ignoreDefaultArgs: true,
    args: [
      ...chromiumArgs({ asPeopleHave: true }),
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, locale: 'en-GB' })
    await act({ page: await context.newPage(), context, origin })
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
