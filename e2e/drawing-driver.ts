import type { Page } from '@playwright/test'
import { arrive } from './arrival'
import { expect } from './fixtures'

// A graphics card that takes the map's drawing away and gives it back, as after sleep or when its memory is full.

type WithCard = Window & { card?: WEBGL_lose_context | null }

export async function takeDrawingAway(page: Page, where = '[data-region=map]'): Promise<void> {
  await page.locator(`${where} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const view = window as WithCard
    // A lost one hands out no extension.
    view.card ??= canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null
    const isLost = new Promise((resolve) =>
      canvas.addEventListener('webglcontextlost', resolve, { once: true }),
    )
    view.card?.loseContext()
    return isLost.then(() => undefined)
  })
}

export async function giveDrawingBack(page: Page, where = '[data-region=map]'): Promise<void> {
  await page.locator(`${where} canvas`).evaluate((canvas) => {
    const isBack = new Promise((resolve) =>
      canvas.addEventListener('webglcontextrestored', resolve, { once: true }),
    )
    ;(window as WithCard).card?.restoreContext()
    return isBack.then(() => undefined)
  })
}

/** The ground as it is drawn, once nothing moves. */
export function drawnGround(page: Page): Promise<string> {
  return page
    .locator('[data-region=map] .map-canvas')
    .evaluate(
      (container) =>
        new Promise<string>((resolve) =>
          container.dispatchEvent(new CustomEvent('capture', { detail: resolve })),
        ),
    )
}

/** What lies over the ground, with where it lies. */
export function marksOver(page: Page): Promise<string[]> {
  return page.locator('[data-region=map] .map-overlay').evaluate((overlay) =>
    [...overlay.querySelectorAll<HTMLElement>('button, .map-label')].map((mark) => {
      const { x, y } = mark.getBoundingClientRect()
      return `${mark.textContent} ${Math.round(x)} ${Math.round(y)}`
    }),
  )
}

/** Both as a fresh page shows the same link. */
export async function expectAsFresh(page: Page): Promise<void> {
  const fresh = await page.context().newPage()
  await fresh.goto(page.url())
  await arrive(fresh.locator('[data-region=map] [data-map-ready=true]'), 'attached')
  await fresh.evaluate(() => document.fonts.ready.then(() => true))
  const [marks, ground] = [await marksOver(fresh), await drawnGround(fresh)]
  await fresh.close()
  await expect.poll(() => marksOver(page)).toEqual(marks)
  await expect.poll(async () => (await drawnGround(page)) === ground, 'the same ground').toBe(true)
}
