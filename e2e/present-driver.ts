import type { Locator, Page } from '@playwright/test'
import { arrive } from './arrival'
import { expect } from './fixtures'

// A class and its teacher, as the tests are them.

/** Opens a lesson at a scene, as its link does. */
export async function openStage(
  page: Page,
  scene: string,
  step = 0,
  lesson: readonly string[] = [],
  rest = '',
): Promise<void> {
  const list = lesson.length > 0 ? `&lesson=${lesson.join('_')}` : ''
  await page.goto(`./#mode=present&scene=${scene}&step=${step}${list}${rest && `&${rest}`}`)
  await arrive(stageOf(page))
  await expectOn(page, scene, step)
}

export function stageOf(page: Page): Locator {
  return page.locator('[data-region="stage"]')
}

/** Waits until the class sees this scene after so many presses. */
export async function expectOn(page: Page, scene: string, press: number): Promise<void> {
  await expect(stageOf(page)).toHaveAttribute('data-scene', scene)
  await expect(stageOf(page)).toHaveAttribute('data-press', String(press))
}

/** As a clicker does, which knows these two. */
export async function pressNext(page: Page): Promise<void> {
  await page.keyboard.press('PageDown')
}

export async function pressBack(page: Page): Promise<void> {
  await page.keyboard.press('PageUp')
}

/** Opens a scene whose map is drawn. */
export async function openWithMap(
  page: Page,
  scene: string,
  step = 0,
  lesson: readonly string[] = [],
): Promise<void> {
  await openStage(page, scene, step, lesson)
  await arrive(page.locator('.stage-map [data-map-ready]'), 'attached')
  await page.evaluate(() => document.fonts.ready.then(() => true))
}

export function stripOf(page: Page): Locator {
  return page.locator('.stage-strip')
}
