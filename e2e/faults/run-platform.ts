import { expect, type Page } from '@playwright/test'
import { expectOn, pressNext } from '../present-driver'
import type { PlatformFault } from './platform'
import { expectReadable, expectRestWorks } from './promises'
import { save, saved, savedToday } from './saved'

/** A browser that refuses something, while reading or while a class looks on. */
export async function runPlatformFault(page: Page, fault: PlatformFault): Promise<void> {
  await save(page)
  const before = await saved(page)
  const today = await savedToday(page)
  await page.addInitScript(fault.arrange)
  const { says, query = '' } = fault
  if (fault.presenting) {
    // The opening shows no map that could be missing.
    const scene = fault.map ? 'one-weekend' : 'cold-open'
    await page.goto(`./${query}#mode=present&scene=${scene}&step=0`)
    await expectOn(page, scene, 0)
    await pressNext(page)
    await expectOn(page, scene, 1)
    await teach(page, scene)
  } else {
    await page.goto(`./${query}`)
    await page.locator('.header-present').click()
    await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
    await page.keyboard.press('Escape')
  }
  if (says) await expect(page.getByText(says).first()).toBeVisible({ timeout: 40_000 })
  await expectReadable(page)
  await expectRestWorks(page)
  await expectReadable(page)
  expect(await saved(page, { elsewhere: true }), 'what was saved').toBe(before)
  if (!fault.noTabMemory) expect(await savedToday(page), "today's order").toBe(today)
}

/** Timer, black, full screen and notes: each may be refused, none may end the lesson. */
async function teach(page: Page, scene: string): Promise<void> {
  await page.keyboard.press('t')
  await page.keyboard.press('b')
  await expect(page.locator('.presenter')).toHaveAttribute('data-black', 'true')
  await page.keyboard.press('b')
  await page.keyboard.press('n')
  // Last: that it was refused is said until the next key.
  await page.keyboard.press('f')
  await expectOn(page, scene, 1)
}
