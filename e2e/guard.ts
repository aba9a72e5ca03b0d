import type { BrowserContext } from '@playwright/test'

/** Fills the returned array, from now on, with what no page of ours may do: windows it opens included. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const complaints: string[] = []
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (to !== origin && protocol !== 'data:') complaints.push(`request to another origin: ${request.url()}`)
  })
  context.on('weberror', (event) => complaints.push(`uncaught: ${event.error()}`))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
  })
  // Chromium prints most reports itself, but not those of a violation it only counts.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
  return complaints
}
