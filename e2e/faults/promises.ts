import { expect, type Page } from '@playwright/test'
import { ExplorerDriver } from '../explorer-driver'

// What holds under every fault.

/** Words that are for those who write programs. */
const NOT_FOR_READERS =
  /\bundefined\b|\bNaN\b|\[object |\bat https?:|\bTypeError\b|\.js:\d|[a-z-]+-[\w-]{8}\.(js|css|json)\b/

/** The page has words on it, and what it says of a failure is a sentence. */
export async function expectReadable(page: Page): Promise<void> {
  await expect(page.locator('body')).toContainText(/\w{3,}/)
  const text = await page.locator('body').innerText()
  expect(NOT_FOR_READERS.exec(text)?.[0] ?? '', 'words for programmers').toBe('')
  for (const alert of await page.getByRole('alert').allInnerTexts()) expect(alert).toMatch(/\w+ \w+.*[.!?]/s)
}

/** Leaves stage and sheets, whatever of them came, and reads a claim by keyboard; the count adds up. */
export async function expectRestWorks(page: Page): Promise<void> {
  const explorer = new ExplorerDriver(page)
  await backToClaims(page)
  await explorer.listIsReady()
  const { listed, total, filtered, outside, undated } = await explorer.count()
  expect(listed + filtered + outside + undated).toBe(total)
  expect(total).toBeGreaterThan(100)
  const option = explorer.claims.getByRole('option').first()
  await option.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => explorer.parameter('claim')).not.toBe(null)
  await expect(explorer.claim).toContainText(/\w+ \w+/)
}

async function backToClaims(page: Page): Promise<void> {
  const way = page.getByRole('button', { name: /^(Back to the claims|Close)$/ })
  const failed = page.getByRole('alert').filter({ has: way })
  if (await failed.count())
    await failed
      .getByRole('button', { name: /^(Back to the claims|Close)$/ })
      .first()
      .click()
  else {
    // Innermost first: full screen, the notes, the stage, a sheet.
    const over = page.locator('dialog[open], .presenter')
    await expect(async () => {
      if (await over.count()) await page.keyboard.press('Escape')
      await expect(over).toHaveCount(0, { timeout: 300 })
    }).toPass()
  }
  await new ExplorerDriver(page).follow('')
}
