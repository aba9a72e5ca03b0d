import { arrive } from './arrival'
import { expect, test } from './fixtures'
import { OwnDriver, textOf } from './own-driver'

// A teacher who works in Ukrainian: templates, example, report and the rows to be mended, all in Ukrainian.

test.use({ hasMap: false })

const SHEETS = ['Твердження', 'Місця', 'Статті', 'Зв’язки']
const FAULTY = [
  'Твердження;Хто каже;Стаття;Сказано',
  'Міст закрито.;Мерка;Вісті;1 травня 2023',
  'Міст відкрито.;Поромник;Вісті;31 червня 2023',
  ';Поромник;Вісті;',
].join('\n')

async function openSheet(own: OwnDriver): Promise<void> {
  await own.page.goto('./#lang=uk')
  await expect(own.status).toContainText('у списку')
  await own.page.keyboard.press('o')
  await arrive(own.sheet.getByRole('heading', { name: 'Ваша власна збірка' }))
}

test('the filled example, saved from the page, opens without a word of doubt', async ({ page }) => {
  const own = new OwnDriver(page)
  await openSheet(own)
  const files: { name: string; text: string }[] = []
  for (const sheet of SHEETS) {
    const saved = await own.downloadBy(
      own.sheet.getByRole('button', { name: `Заповнений приклад: ${sheet}`, exact: true }),
    )
    files.push({ name: saved.suggestedFilename(), text: await textOf(saved) })
  }
  expect(files[0]?.text).toContain('Хто каже')
  await own.choose(...files)
  await expect(own.sheet.getByRole('heading', { name: /^Прочитано/ })).toBeVisible()
  await expect(own.sheet.locator('.own-problems')).toHaveCount(0)
  await own.sheet.getByRole('button', { name: 'Відкрити', exact: true }).click()
  await expect(page.locator('.own-bar')).toContainText('Ваша збірка')
  expect(await own.optionIds()).toHaveLength(8)
})

test('what could not be taken in is said in Ukrainian, saved with its reasons, mended and opened', async ({
  page,
}) => {
  const own = new OwnDriver(page)
  await openSheet(own)
  await own.choose({ name: 'claims.csv', text: FAULTY })
  const problems = own.sheet.getByRole('listitem').filter({ hasText: 'рядок' })
  await expect(problems.filter({ hasText: '31 червня 2023' })).toContainText('немає такого дня в календарі')
  expect((await own.sheet.locator('.own-problems').allInnerTexts()).join()).not.toMatch(
    /\b(is|has|Write|Check)\b/,
  )
  const saved = await own.downloadBy(
    own.sheet.getByRole('button', { name: 'Зберегти їх із причинами (CSV)' }),
  )
  const text = await textOf(saved)
  expect(text).toMatch(/^\uFEFFПричина;/)
  expect(text).toContain('немає такого дня в календарі')

  // As mended in a spreadsheet: the reason may stay where it is.
  const mended = text
    .replaceAll('31 червня 2023', '30 червня 2023')
    .split(/\r?\n/)
    .filter((row) => !/;;Поромник/.test(row))
  await own.sheet.getByRole('button', { name: 'Назад' }).click()
  await own.choose({ name: saved.suggestedFilename(), text: mended.join('\n') })
  await own.sheet.getByRole('button', { name: 'Відкрити', exact: true }).click()
  await expect(page.locator('.own-bar')).toBeVisible()
  await expect(own.claims).toContainText('Міст відкрито')
})

test('the guide is in the page, part by part, by keyboard', async ({ page }) => {
  const own = new OwnDriver(page)
  await openSheet(own)
  const parts = own.sheet.locator('.own-guide details')
  await expect(parts).toHaveCount(7)
  for (const part of await parts.all()) {
    await part.locator('summary').focus()
    await page.keyboard.press('Enter')
    await expect(part).toHaveAttribute('open', '')
    await expect(part).toContainText(/[а-яіїє]{3}/)
    await page.keyboard.press('Enter')
    await expect(part).not.toHaveAttribute('open')
  }
})
