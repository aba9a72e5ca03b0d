import { expect, type Page } from '@playwright/test'
import { arrive } from '../arrival'
import { type Answer, breakFile } from './answers'
import type { BuiltFile } from './built-files'
import { expectReadable, expectRestWorks } from './promises'
import { save, saved, savedToday } from './saved'
import { EVERYTHING, type Use } from './uses'

/** One file that does not come, or comes late, when somebody needs it. */
export async function runFileFault(page: Page, file: BuiltFile, answer: Answer, use: Use): Promise<void> {
  await save(page, { keys: use.keys ?? false })
  const before = await saved(page)
  const today = await savedToday(page)
  const broken = await breakFile(page, file, answer)
  await page.goto(`./${use.query ?? ''}${use.link ? `#${use.link}` : ''}`)
  if (use.act) await use.act(page)

  // Who needs a part that nobody named is not known.
  if (use.ahead || (answer === 'slow' && use !== EVERYTHING)) await broken.asked
  if (answer === 'slow') {
    // What was fetched ahead may be on its way already; then the wait is the reader's only when it is wanted.
    if (use.waits) await expect(use.waits(page)).toBeVisible()
    await expectReadable(page)
    broken.mend()
    await arrive(use.shows(page))
  } else {
    const says = use.says === null ? null : (use.says?.(page) ?? failure(page))
    // A page without WebGL says so whether or not anything else is amiss.
    if (says && !(file.kind === 'css' && (await isThere(page, use)))) await expect(says.first()).toBeVisible()
    await expectReadable(page)
  }
  if (!use.alone) await expectRestWorks(page)
  await expectReadable(page)
  // Here the part has done what it was wanted for: a style that is no style keeps nothing from working.
  if (use.writes && (answer === 'slow' || (file.kind === 'css' && answer === 'HTML'))) return
  expect(await saved(page), 'what was saved').toBe(before)
  expect(await savedToday(page), "today's order").toBe(today)
}

/** Once the server is back, asking again brings the part, and no reload is needed. */
export async function expectComesBack(page: Page, file: BuiltFile, answer: Answer, use: Use): Promise<void> {
  const broken = await breakFile(page, file, answer)
  await page.goto(`./${use.query ?? ''}${use.link ? `#${use.link}` : ''}`)
  if (use.act) await use.act(page)
  const alert = failure(page).first()
  await arrive(alert)
  broken.mend()
  await alert.getByRole('button', { name: 'Try again' }).click()
  await arrive(use.shows(page))
  await expect(failure(page)).toHaveCount(0)
}

export function failure(page: Page) {
  return page.getByRole('alert').filter({ hasNotText: 'WebGL' })
}

async function isThere(page: Page, use: Use): Promise<boolean> {
  const says = use.says?.(page) ?? failure(page)
  await arrive(use.shows(page).or(says.first()))
  return use.shows(page).isVisible()
}
