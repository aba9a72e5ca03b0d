import type { Locator } from '@playwright/test'

/**
 * Waits for what comes a while after the page, like the map. With each look that finds nothing, `expect` writes down the
 * tree of the whole page in case it is the last: of a page that is drawn, this takes as long as much of what it waits for.
 */
export async function arrive(locator: Locator, state: 'attached' | 'visible' = 'visible'): Promise<void> {
  await locator.first().waitFor({ state })
}
