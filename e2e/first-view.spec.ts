import { readFileSync } from 'node:fs'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

type Relation = { from: string; to: string; type: string; reading?: string }
const relations: Relation[] = read('relations')
const opposed = relations.filter(
  ({ type, reading }) => (type === 'contradicts' || type === 'denies') && reading !== 'printed',
)

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
  [360, 740],
] as const)
  test(`without input, at ${width}x${height}, two claims that oppose each other are in sight with their claimants`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    const pairsInSight = async () => {
      const inSight = await explorer.optionsInSight()
      return opposed
        .map(
          ({ from, to }) =>
            [from, to].sort((a, b) => inSight.indexOf(a) - inSight.indexOf(b)) as [string, string],
        )
        .filter((pair) => pair.every((id) => inSight.includes(id)))
    }
    // The letters may arrive after the list; the lines take their places with them.
    await expect.poll(async () => (await pairsInSight()).length, 'opposing pairs in sight').toBeGreaterThan(0)
    const pairs = await pairsInSight()
    const texts = await explorer.optionTexts()
    const textOf = (id: string) => texts.find((option) => option.id === id)?.text ?? ''

    // As a screen reader reads: one claim, the words of the relation, the other claim.
    const worded = pairs.filter(([first, second]) => {
      const ids = texts.map(({ id }) => id)
      const between = texts.slice(ids.indexOf(first), ids.indexOf(second) + 1).map(({ text }) => text)
      return /\b(contradicts|denies|is denied by)\b/.test(between.join(' '))
    })
    expect(worded.length, 'with the words of the relation between them').toBeGreaterThan(0)
    for (const id of worded.flat()) expect(textOf(id)).toContain(claimantName(id))
  })

for (const [width, height] of [
  [1366, 768],
  [1024, 768],
] as const)
  test(`without input, at ${width}x${height}, the first and the last answer are both in sight`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    for (const rung of [rungs().at(0), rungs().at(-1)])
      await expect
        .poll(async () => {
          const inSight = await explorer.optionsInSight()
          return rung?.claims.some((id) => inSight.includes(id))
        }, rung?.label)
        .toBe(true)
  })

for (const [width, height] of [
  [1366, 768],
  [360, 740],
] as const)
  test(`at ${width}x${height} only panes scroll, the page does not`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const explorer = new ExplorerDriver(page)
    await explorer.open()
    await explorer.press('PageDown', 'End')
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

/** The answers of the ladder, in the order of the scale. */
function rungs(): { label: string; claims: string[] }[] {
  return read('topics').find((topic: { rungs?: unknown }) => topic.rungs).rungs
}

const claims: { id: string; attribution: { actor: string }[] }[] = read('claims')
const actors: { id: string; name: string; kind: string }[] = read('actors')

/** A speaker's name as it stands in the data; an unnamed one is worded by the product. */
function claimantName(id: string): string {
  const actor = actors.find(
    (one) => one.id === claims.find((claim) => claim.id === id)?.attribution[0]?.actor,
  )
  return actor?.kind === 'unnamed' ? '' : (actor?.name ?? id)
}

function read(name: string) {
  return JSON.parse(readFileSync(`data/bakhmut/${name}.json`, 'utf8'))
}
