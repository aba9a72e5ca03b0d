// A file is opened as a reader opens one.

/** @typedef {import('@playwright/test').Page} Page */

/** Runs in the page. A processor draws the map here, for longer than all else. */
export function withoutWebGl() {
  Reflect.deleteProperty(window, 'WebGL2RenderingContext')
}

/** Chosen in the sheet, read and checked; what was found in it stands there. The page's list is there already. */
export async function chooseFile(/** @type {Page} */ page, /** @type {string} */ file) {
  await page.keyboard.press('o')
  const sheet = page.locator('dialog.own-sheet')
  await sheet.locator('input[type=file]').setInputFiles(file)
  await openIt(page).waitFor({ timeout: 240_000 })
}

/** From “Open it” to the first claim that can be chosen. */
export async function acceptFile(/** @type {Page} */ page) {
  await openIt(page).click()
  await page.locator('dialog.own-sheet').waitFor({ state: 'detached', timeout: 240_000 })
  await firstClaim(page).waitFor({ timeout: 240_000 })
}

export function firstClaim(/** @type {Page} */ page) {
  return page.locator('[data-region=claims] [role=option]').first()
}

function openIt(/** @type {Page} */ page) {
  return page.locator('dialog.own-sheet').getByRole('button', { name: 'Open it', exact: true })
}
