import type { BrowserContext, Page } from '@playwright/test'
import { arrive } from './arrival'
import { expect } from './fixtures'
import { stageOf } from './present-driver'

// The teacher's second window.

/** Presses N on the stage and waits until the notes show something. */
export async function openNotes(context: BrowserContext, audience: Page): Promise<Page> {
  const [notes] = await Promise.all([context.waitForEvent('page'), audience.keyboard.press('n')])
  await arrive(notes.locator('.notes-view'))
  return notes
}

/** What the notes say of the place in the lesson. */
export function whereOf(notes: Page) {
  return notes.locator('.notes-where')
}

/** Both windows are at the same press of the same scene. */
export async function expectInStep(audience: Page, notes: Page, scene: string, press: number): Promise<void> {
  await expect(stageOf(audience)).toHaveAttribute('data-scene', scene)
  await expect(stageOf(audience)).toHaveAttribute('data-press', String(press))
  await expect(notes.locator(`.notes-view[data-scene="${scene}"][data-press="${press}"]`)).toBeVisible()
}
