import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serve } from '../scripts/serve.mjs'
import { test as base, expect } from './fixtures'

export { expect }

/** A copy of the built page on a server of its own, which can be deployed anew and taken away. */
export class Site {
  readonly folder = mkdtempSync(join(tmpdir(), 'claim-atlas-site-'))
  #server: Server | undefined
  #port = 0

  constructor() {
    cpSync('dist', this.folder, { recursive: true })
  }

  get url(): string {
    return `http://localhost:${this.#port}/`
  }

  async start(): Promise<void> {
    this.#server = await serve({ port: this.#port, folder: this.folder })
    const address = this.#server.address()
    if (typeof address === 'object' && address) this.#port = address.port
  }

  /** As when the network goes. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = undefined
    server?.closeAllConnections()
    if (server) await new Promise((resolve) => server.close(resolve))
  }

  /** A next version, which says so in its head: page and service worker change, as after any change of ours. */
  deploy(version: string): void {
    const page = this.read('index.html')
    const next = page.replace('</head>', `<meta name="version" content="${version}" /></head>`)
    this.write('index.html', next)
    const worker = this.read('service-worker.js')
    const [before, after] = [page, next].map((text) => createHash('sha256').update(text).digest('base64'))
    expect(worker).toContain(before)
    const revision = (hash = '') => hash.slice(0, 22)
    this.write(
      'service-worker.js',
      worker.replaceAll(`sha256-${before}`, `sha256-${after}`).replaceAll(revision(before), revision(after)),
    )
  }

  /** A next version whose page names another entry, as after any change of the source. */
  deployEntry(next: string): void {
    const page = this.read('index.html')
    const entry = /assets\/(index-[^"]*\.js)/.exec(page)?.[1] ?? ''
    expect(entry).not.toBe('')
    this.write(`assets/${next}`, `import './${entry}'`)
    this.write('index.html', page.replaceAll(entry, next))
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text)
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Tests with a site of their own, whose service worker may work. */
export const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures off the pattern.
  site: async ({}, use) => {
    const site = new Site()
    await site.start()
    await use(site)
    await site.remove()
  },
  baseURL: async ({ site }, use) => use(site.url),
  serviceWorkers: 'allow',
  freshProfile: true,
})

/** Opens the page as on a server that is not this machine's, where a browser may keep it. */
export async function visit(page: Page, link = ''): Promise<void> {
  await page.goto(`./?pwa${link}`)
  await expect(page.getByRole('status')).toContainText('listed')
}

/** How many files this browser keeps; 0 before all have come. */
export function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration?.active) return []
    const names = (await caches.keys()).filter((name) => name.startsWith('claim-atlas '))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => new URL(url).pathname.slice(1))
  })
}

/** Waits until the service worker has all files. */
export async function waitUntilKept(page: Page): Promise<void> {
  await expect.poll(async () => (await keptFiles(page)).length).toBeGreaterThan(50)
}
