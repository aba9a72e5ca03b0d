import { readFileSync } from 'node:fs'
import { ExplorerDriver } from './explorer-driver'
import { expect, test } from './fixtures'

test.use({ hasMap: false })

type Claim = { id: string; attribution: { actor: string; verb: string }[]; said: { edtf: string | null } }
const read = (name: string) => JSON.parse(readFileSync(`data/bakhmut/${name}.json`, 'utf8'))
const claims: Claim[] = read('claims')
const actors: { id: string; name: string; side: string }[] = read('actors')
const topics: { id: string; rungs?: { claims: string[] }[] }[] = read('topics')
const relations: { from: string; to: string; type: string }[] = read('relations')
const nameOf = (actor: string) => actors.find(({ id }) => id === actor)?.name ?? actor

/** Claims of the ladder of May by a side, said within 20 to 22 May 2023; found in the data, not in the page. */
function heldBy(side: string): Claim[] {
  const ladder = topics.find(({ rungs }) => rungs)
  const rungs = new Set(ladder?.rungs?.flatMap((rung) => rung.claims))
  return claims.filter(({ id, attribution, said }) => {
    const [first = '', last = first] = (said.edtf ?? '').replace(/[~?]/g, '').split('/')
    const within = first >= '2023-05-20' && last <= '2023-05-22'
    return rungs.has(id) && within && actors.find((a) => a.id === attribution[0]?.actor)?.side === side
  })
}

const opposed = (a: Claim, b: Claim) =>
  relations.some(
    ({ from, to, type }) =>
      (type === 'denies' || type === 'contradicts') &&
      ((from === a.id && to === b.id) || (from === b.id && to === a.id)),
  )

async function showsWholeChain(explorer: ExplorerDriver, claim: Claim): Promise<void> {
  await expect.poll(() => explorer.parameter('claim')).toBe(claim.id)
  await expect(explorer.claim).toBeVisible()
  for (const { actor } of claim.attribution) await expect(explorer.claim).toContainText(nameOf(actor))
}

test('by pointer: a Russian and a Ukrainian answer with their chains in at most six clicks', async ({
  page,
}) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const inSight = await explorer.optionsInSight()
  const [russian, ukrainian] = ['russia', 'ukraine'].map((side) =>
    heldBy(side).find(({ id }) => inSight.includes(id)),
  )
  if (!russian || !ukrainian) throw new Error('no Russian or no Ukrainian answer in sight')
  await explorer.option(russian.id).click()
  await showsWholeChain(explorer, russian)
  await explorer.leaveClaim()
  await explorer.option(ukrainian.id).click()
  await showsWholeChain(explorer, ukrainian)
})

test('by keyboard: the same two in at most twelve keys', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const ladder = topics.find(({ rungs }) => rungs)?.rungs?.flatMap((rung) => rung.claims) ?? []
  // The first option of the ladder, and one of its opponents of the other side.
  let keys = 0
  const press = async (...names: string[]) => {
    keys += names.length
    await explorer.press(...names)
  }
  await press('Tab', 'Enter', 'Enter')
  const first = claims.find(({ id }) => id === explorer.parameter('claim'))
  if (!first) throw new Error('Enter opened no claim')
  expect(ladder).toContain(first.id)
  await showsWholeChain(explorer, first)
  const other = heldBy('ukraine').find((claim) => opposed(claim, first))
  if (!other) throw new Error('no Ukrainian answer opposes the first rung')
  await press(await explorer.digitOf(other.id))
  await showsWholeChain(explorer, other)
  expect(heldBy('russia').map(({ id }) => id)).toContain(first.id)
  expect(keys).toBeLessThanOrEqual(12)
})

test('choosing a claim moves neither dates nor filters, and Back undoes it', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('sides=ukraine_russia')
  const before = await explorer.count()
  const [id = ''] = await explorer.optionIds()
  await explorer.option(id).click()
  await expect(explorer.claim).toBeVisible()
  expect(await explorer.count()).toEqual(before)
  expect(explorer.parameter('from')).toBe(null)
  await explorer.back()
  await expect(explorer.claim).toBeHidden()
  expect(explorer.parameter('sides')).toBe('ukraine_russia')
})

test('a burst is one click: list and count follow, Back returns', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  const home = await explorer.count()
  await explorer.chooseBurst('Two kilometres?')
  await expect(explorer.claims.getByRole('heading', { level: 1 })).not.toContainText('Who holds')
  await expect.poll(() => explorer.count()).not.toEqual(home)
  const there = await explorer.count()
  expect(there.listed + there.filtered + there.outside + there.undated).toBe(there.total)
  await explorer.back()
  await expect.poll(() => explorer.count()).toEqual(home)
})

test('Escape returns to the row one came from', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  const id = (await explorer.optionIds())[2] ?? ''
  await explorer.option(id).focus()
  await explorer.press('Enter')
  await expect(explorer.claim).toBeVisible()
  await explorer.press('Escape')
  await expect(explorer.claim).toBeHidden()
  await expect(explorer.option(id)).toBeFocused()
})

test('a mark on the timeline opens its claim', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  const id = heldBy('russia')[0]?.id ?? ''
  await explorer.timeline.locator(`[data-claim-id="${id}"]`).first().click()
  await expect.poll(() => explorer.parameter('claim')).toBe(id)
})

test('the link restores the view', async ({ page, context }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=c-001-02&from=2023-05-19&to=2023-05-21&clock=both&sides=media&theme=dark')
  await expect(explorer.claim).toBeVisible()
  const count = await explorer.count()
  const other = new ExplorerDriver(await context.newPage())
  await other.open(explorer.link())
  expect(await other.count()).toEqual(count)
  await expect(other.claim).toBeVisible()
  expect(other.link()).toBe(explorer.link())
})

test('a damaged link opens the page and says what was left out', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('claim=nobody&clock=noon&from=2023-05-20&wat=1')
  await expect(page.getByRole('complementary', { name: /link/ })).toContainText('noon')
  await expect(page.getByRole('complementary', { name: /link/ })).toContainText('nobody')
  expect((await explorer.count()).listed).toBeGreaterThan(0)
})

test('choosing another question brings it into sight and into focus', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.claims
    .getByRole('navigation', { name: /Also said/ })
    .getByRole('button')
    .first()
    .click()
  const question = explorer.claims.getByRole('heading', { level: 1 })
  await expect(question).not.toContainText('Who holds')
  await expect(question).toBeFocused()
  await expect(question).toBeInViewport()
})

test('a filter is named where it leaves an answer empty', async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open('sides=ukraine')
  await expect(explorer.claims).toContainText('left out by the dates or the filters')
  await expect(explorer.claims).not.toContainText('Eight named')
  await explorer.follow('sides=ukraine&claim=c-000-11')
  await expect(explorer.claim).toContainText('Left out of the list by the filters')
})

test('at the Ukraine scale the homes of the voices stand apart from the ground, and Crimea has its note', {
  tag: '@map',
}, async ({ page }) => {
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.panesAreReady()
  await explorer.chooseScale('Ukraine')
  for (const home of ['Kyiv', 'Moscow', 'Washington'])
    await expect(
      explorer.map.getByRole('button', { name: new RegExp(`^${home}.*voice`) }).first(),
    ).toBeVisible()
  await expect(explorer.map).toContainText(/Crimea: Ukraine,\s*occupied by Russia since\s*2014/)
})
