import { check, HintError } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

test('the listed claims are saved as files that other programs read, or all of them', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('kinds=movement')
  const { listed, total } = await explorer.count()
  await explorer.openTakeSheet()

  const csv = await explorer.saved('Save: Spreadsheet (CSV)')
  expect(csv.name).toMatch(/^claim-atlas-bakhmut-rev-\w+-\d+-claims\.csv$/)
  expect(parse(csv.text, { bom: true, columns: true })).toHaveLength(listed)
  await expect(explorer.takeSheet.getByText(`Saved as ${csv.name}`)).toBeVisible()

  const geojson = await explorer.saved('Save: Map data (GeoJSON)')
  let read: ReturnType<typeof check> | undefined
  try {
    read = check(geojson.text)
  } catch (error) {
    throw error instanceof HintError ? new Error(JSON.stringify(error.issues)) : error
  }
  expect(read.type === 'FeatureCollection' && read.features.length).toBe(listed)

  await explorer.takeSheet.getByRole('radio', { name: `all ${total}` }).check()
  const file = await explorer.saved('Save: Collection file')
  expect(file.name).toMatch(/rev-\w+\.claims\.json$/)
  const collection = JSON.parse(file.text)
  expect(collection.format).toBe('claim-atlas/1')
  expect(collection.claims).toHaveLength(total)
})

test('a citation is offered of the open claim, an article or the collection, in three styles', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-000-11')
  await explorer.openTakeSheet()
  const text = explorer.takeSheet.getByRole('textbox', { name: 'The citation' })
  await expect(text).toHaveValue(/Russia's defence ministry: .*\(paraphrase\).*claim c-000-11/)
  await explorer.takeSheet.getByRole('combobox', { name: 'As' }).selectOption('bibtex')
  await expect(text).toHaveValue(/^@\w+\{/)
  await explorer.takeSheet.getByRole('combobox', { name: 'Of' }).selectOption({ label: 'the collection' })
  await explorer.takeSheet.getByRole('combobox', { name: 'As' }).selectOption('csl')
  expect(JSON.parse(await text.inputValue())).toHaveLength(1)
  await explorer.takeSheet.getByRole('button', { name: 'Copy citation' }).click()
  expect(await explorer.clipboard()).toBe(await text.inputValue())
})

test('on a computer of one’s own neither a code to scan nor a frame is offered, and it says why; the one file is', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.openTakeSheet()
  const whole = explorer.takeSheet.getByRole('link', { name: /^Download \(\d+(\.\d)? MB\)$/ })
  await expect(whole).toHaveAttribute('download', 'claim-atlas.html')
  expect((await page.request.head('./claim-atlas.html')).ok()).toBe(true)
  await expect(explorer.takeSheet.getByText('runs on this computer only')).toBeVisible()
  await expect(explorer.takeSheet.getByRole('button', { name: 'Show the code large' })).toBeHidden()
})
