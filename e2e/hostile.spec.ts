import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { hostileFile, PAYLOADS } from './hostile/payloads'
import { OwnDriver, textOf } from './own-driver'

// A file of somebody else's, with scripts in every text of it: nothing of them runs, and no element comes of them.

const assets = new URL('../dist/assets/', import.meta.url)
const bundled = readdirSync(assets).find((name) => /^bakhmut\.claims-.*\.json$/.test(name))

/** What no part of ours draws, or bears. */
const FOREIGN =
  'script:not([src], [type="application/json"]), iframe, object, embed, base, marquee, xss, math, audio, video, form[action], [onerror], [onload], [onfocus], [onmouseover], [onbegin], [ontoggle], [onstart], [onanimationstart], a[href^="javascript" i], a[href^="data:text" i], img[src="x"]'

async function isUnharmed(page: Page, where: string): Promise<void> {
  expect(await page.locator(FOREIGN).count(), where).toBe(0)
  expect(await page.evaluate(() => 'pwnedAt' in window), where).toBe(false)
}

test('60 scripts in every field of a file run nowhere and leave no element', { tag: '@map' }, async ({
  page,
}) => {
  test.slow()
  expect(PAYLOADS).toHaveLength(60)
  await page.addInitScript(() => {
    Object.assign(window, { pwned: () => Object.assign(window, { pwnedAt: location.href }) })
  })
  page.on('dialog', () => {
    throw new Error('a dialog came of it')
  })
  const own = new OwnDriver(page)
  await own.open()
  const text = hostileFile(readFileSync(new URL(bundled ?? '', assets), 'utf8'))
  await own.openSheet()
  await own.choose({ name: `${PAYLOADS[2]}.claims.json`, text })
  await expect(own.sheet).toContainText('claims')
  await isUnharmed(page, 'report')
  await own.accept()
  await own.timelineIsReady()
  await isUnharmed(page, 'list and timeline')
  expect(await page.title()).not.toBe('')

  for (const view of ['table', 'topics', 'coverage', 'sources', 'method']) {
    await own.follow(`set=hostile&view=${view}`)
    await expect(own.claims).toContainText(/\w/)
    await isUnharmed(page, view)
  }
  for (const link of [
    'claim=c-000-11',
    'claim=c-002-11',
    'place=bakhmut',
    'pair=c-000-11_c-000-07',
    'lens=side.russia_side.ukraine',
    'q=script',
    'at=8_48.6_38&layer=from-where_also-mentioned',
  ]) {
    await own.follow(`set=hostile&${link}`)
    await own.listIsReady()
    await expect(own.claims).toContainText(/\w/)
    await isUnharmed(page, link)
  }
  await own.follow('set=hostile')
  // The popover of a place, from the list of them.
  await own.map.getByRole('button', { name: 'Places' }).click()
  await isUnharmed(page, 'places')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Share and save' }).click()
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('heading').first()).toBeVisible()
  await isUnharmed(page, 'share and save')
  const csv = await textOf(
    await own.downloadBy(sheet.getByRole('button', { name: 'Save: Spreadsheet (CSV)' })),
  )
  // Nothing begins a formula, quoted or not.
  expect(csv.split(/\r\n/).some((row) => /(^|,)"?[=+@]/.test(row))).toBe(false)
  await page.keyboard.press('Escape')

  await page.keyboard.press('p')
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
  await isUnharmed(page, 'lesson')
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await isUnharmed(page, 'print')
  await page.emulateMedia({ media: 'screen' })
  await own.follow('set=hostile&mode=present&scene=one-weekend&step=2')
  await expect(page.locator('[data-region=stage]')).toBeVisible()
  await isUnharmed(page, 'stage')
})
