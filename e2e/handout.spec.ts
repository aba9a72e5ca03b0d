import type { Page } from '@playwright/test'
import { arrive } from './arrival'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

// What is printed for a class, as the browser prints it: every scene and every exercise on one sheet of A4, with
// room to write, and with nothing on it that tells what the class is to find.

declare global {
  interface Window {
    printed: number
  }
}

/** The sheet of lessons; printing is counted and not done, so that the paper stays to be looked at. */
async function openSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.printed = 0
    window.print = () => {
      window.printed += 1
    }
  })
  await page.goto('./')
  await expect(page.getByRole('status').first()).toContainText('listed')
  await page.keyboard.press('p')
  await arrive(page.locator('.scene-prints'))
}

/** Presses the button and waits for the browser to be asked to print; then the page as it would be on paper. */
async function print(page: Page, button: string): Promise<void> {
  const before = await page.evaluate(() => window.printed)
  await page.locator('.scene-prints').getByRole('button', { name: button, exact: true }).click()
  await expect.poll(() => page.evaluate(() => window.printed)).toBe(before + 1)
}

async function countPages(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Sheets on which something is cut off, or that leave less than two lines to write on. */
async function findCrowded(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' })
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.paper-page')].flatMap((sheet) => {
      const name = sheet.querySelector('h1')?.textContent ?? ''
      const lines = [...sheet.querySelectorAll('.writing-lines, .paper-drawing')].map(
        (each) => each.clientHeight,
      )
      const isKey = sheet.querySelector('.paper-key') !== null
      const isCut = [sheet, ...sheet.querySelectorAll('.paper-asks, .paper-asks > li, .paper-ticket')].some(
        (each) => each.scrollHeight > each.clientHeight + 1,
      )
      const isTight = !isKey && (lines.length === 0 || Math.min(...lines) < 58)
      return isCut || isTight ? [`${name}: ${isCut ? 'cut' : ''} lines ${lines.join(' ')}`] : []
    }),
  )
}

test('every scene is one sheet with room to write, alone and in the lesson', async ({ page }) => {
  test.slow()
  await openSheet(page)
  const options = await page.locator('.scene-prints option').allTextContents()
  expect(options.length).toBeGreaterThan(5)
  for (const option of options) {
    await page.locator('.scene-prints select').selectOption({ label: option })
    await print(page, 'Print handout')
    await expect(page.locator('.paper-page')).toHaveCount(1)
    await expect(page.locator('.paper-page > footer')).toContainText(`Claim Atlas · ${option} · `)
    // Printed by the browser: once alone, and all of them in the lesson.
    if (option === options[0]) expect(await countPages(page), option).toBe(1)
  }
  await print(page, 'Print handouts of this lesson')
  expect(await countPages(page)).toBe(options.length)
  await print(page, 'Print handouts of this lesson')
  expect(await findCrowded(page)).toEqual([])
})

test('the exercises are a sheet each, the key only on the teacher’s', async ({ page }) => {
  await openSheet(page)
  await print(page, 'Print exercises')
  const sheets = await page.locator('.paper-page').count()
  expect(sheets).toBeGreaterThan(5)
  await expect(page.locator('.paper-key')).toHaveCount(0)
  expect(await findCrowded(page)).toEqual([])
  expect(await countPages(page)).toBe(sheets)
  await page.emulateMedia({ media: null })
  await print(page, 'Print exercises with key (for the teacher)')
  await expect(page.locator('.paper-key')).toHaveCount(sheets)
  await expect(page.locator('.paper-for-teacher')).toHaveCount(sheets)
  expect(await findCrowded(page)).toEqual([])
  expect(await countPages(page)).toBe(sheets)
})

test('a handout does not tell who is hidden, nor what the teacher knows', async ({ page }) => {
  await openSheet(page)
  await page.locator('.scene-prints select').selectOption({ label: 'One weekend: who holds the city?' })
  await print(page, 'Print handout')
  const paper = page.locator('.scene-paper')
  await expect(paper.getByText('Who says this?', { exact: false })).toHaveCount(2)
  for (const id of ['c-001-02', 'c-001-08']) {
    const hidden = paper.locator(`[data-claim="${id}"]`)
    await expect(hidden).toContainText('Who says this?')
    await expect(hidden).not.toContainText('2023')
    // Nor may the scale tell where it belongs.
    const n = await hidden.evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item) + 1)
    await expect(paper.locator('.paper-ladder i', { hasText: new RegExp(`^${n}$`) })).toHaveCount(0)
  }
  // From the notice and the notes.
  await expect(paper).not.toContainText('control is a scale')
  await expect(paper).not.toContainText('Nine voices')
})

test('the paper goes when it is printed', async ({ page }) => {
  await openSheet(page)
  await print(page, 'Print handout')
  await expect(page.locator('.scene-paper')).toHaveCount(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.scene-paper')).toHaveCount(0)
})
