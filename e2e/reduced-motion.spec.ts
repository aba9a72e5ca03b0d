import type { Page } from '@playwright/test'
import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { soakBut } from './grid'
import { expectOn, openStage } from './present-driver'

// Who asks for less motion gets none; who does not sees the days glide, as `npm run soak -- grids` tries: else nothing is
// shown by the first.

type Way = { places: number; animations: number }

/** Presses the button; in how many places `moving` stood, before, between and after, and what ran at once. */
async function wayOf(page: Page, button: string, moving: string): Promise<Way> {
  return page.evaluate(
    ([pressed, moved]) =>
      new Promise<Way>((done) => {
        const places = new Set<string>()
        let animations = 0
        let still = 0
        const look = () => {
          const box = document.querySelector(moved ?? '')?.getBoundingClientRect()
          const before = places.size
          if (box) places.add([box.left, box.width].map((side) => Math.round(side)).join(' '))
          animations = Math.max(animations, document.getAnimations().length)
          still = places.size === before ? still + 1 : 0
          // Until it has rested for as many frames as no transition pauses.
          if (places.size > 1 && still > 20 && document.getAnimations().length === 0)
            done({ places: places.size, animations })
          else requestAnimationFrame(look)
        }
        look()
        document.querySelector<HTMLElement>(pressed ?? '')?.click()
      }),
    [button, moving],
  )
}

const PANEL = '.timeline-panel:not([aria-current])'

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`with the wish "${reducedMotion}"`, () => {
    test.use({ contextOptions: { reducedMotion }, viewport: { width: 900, height: 620 } })
    const isReduced = reducedMotion === 'reduce'

    const tag = ['@map', ...Object.values(soakBut(isReduced))]

    test('days, map and stage change in one step, or glide', { tag }, async ({ page }) => {
      test.slow()
      const explorer = new ExplorerDriver(page)
      await explorer.open()
      await explorer.panesAreReady()
      const days = await wayOf(page, PANEL, '.timeline-frame')
      const map = await wayOf(page, '.map-steps button[aria-pressed=false]', '.map-overlay button')
      // Without the wish the map's flight may be over in a frame, as a processor draws it.
      if (isReduced) expect([days, map.places]).toEqual([{ places: 2, animations: 0 }, 2])
      else expect(days.animations).toBeGreaterThan(0)
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)

      await openStage(page, 'one-weekend', 0)
      const running = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let most = 0
            let after = 0
            const press = () =>
              dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
            const look = () => {
              most = Math.max(most, document.getAnimations().length)
              const at = Number(document.querySelector<HTMLElement>('[data-region=stage]')?.dataset.press)
              if (at === 4) after++
              if (after === 6) return done(most)
              requestAnimationFrame(look)
            }
            for (let i = 0; i < 4; i++) requestAnimationFrame(press)
            look()
          }),
      )
      await expectOn(page, 'one-weekend', 4)
      expect(running > 0).toBe(!isReduced)
      sayFigure(
        'motion',
        `${reducedMotion}: days in ${days.places} places, map in ${map.places}, ${running} animations on the stage`,
      )
    })
  })
