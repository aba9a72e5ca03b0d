import type { Page } from '@playwright/test'

/** Answers to these are kept back until `release`. */
export async function hold(page: Page, what: RegExp): Promise<{ release: () => void }> {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(what, async (route) => {
    await held
    await route.continue()
  })
  return { release: () => release() }
}
