import type { Page } from '@playwright/test'
import { seeded } from '../data/recount'
import { ExplorerDriver } from './explorer-driver'
import { sayFigure } from './figure'
import { expect, test } from './fixtures'
import { hasTimeline, STEPS_OF_A_READER } from './reader-steps'

// Whatever a reader does, Back leads through the same views to the start. Without the map, whose gestures replace
// the entry as the timeline's do (back.spec.ts holds both).

test.use({ hasMap: false, actionTimeout: 10_000 })

/** Chromium keeps fifty entries. */
const STEPS = 40
const SEED = Number(process.env.SEED ?? 20230520)

test(`${STEPS} steps at random, then Back to the start: each step shows the view before it`, async ({
  page,
}) => {
  test.setTimeout(240_000)
  const explorer = new ExplorerDriver(page)
  await explorer.open()
  await explorer.timelineIsReady()
  const random = seeded(SEED)
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T
  const names = Object.keys(STEPS_OF_A_READER)
  const entries = () => page.evaluate(() => history.length)
  const first = await entries()
  const passed = [{ name: 'the start', state: await settled(page) }]

  while (passed.length <= STEPS) {
    const name = pick(names)
    const step = STEPS_OF_A_READER[name]
    if (!step || !(await (step.can?.(explorer) ?? true))) continue
    const before = explorer.link()
    await step.act(explorer, pick)
    await expect.poll(() => explorer.link(), name).not.toBe(before)
    expect(await entries(), name).toBe(first + passed.length)
    // Pan and zoom change the entry they are made in, and add none.
    const key = random() < 0.2 && (await hasTimeline(explorer)) ? await panKey(explorer, pick) : null
    if (key) {
      const panned = explorer.link()
      await explorer.keyOnBrush(key)
      await expect.poll(() => explorer.link(), `${name}, then a pan`).not.toBe(panned)
      expect(await entries()).toBe(first + passed.length)
    }
    passed.push({ name, state: await settled(page) })
  }
  for (let i = passed.length - 1; i > 0; i--) {
    await explorer.back()
    await expect
      .poll(() => stateOf(page), `back to before ${passed[i]?.name} (${i})`)
      .toEqual(passed[i - 1]?.state)
  }
  sayFigure('steps at random', `${STEPS}, undone one by one by Back`)
})

/** A key that moves the first day shown: not back beyond all days; null where it stands between two ends. */
async function panKey(explorer: ExplorerDriver, pick: <T>(from: readonly T[]) => T): Promise<string | null> {
  const thumb = explorer.timeline.getByRole('slider').first()
  const at = async (name: string) => Number(await thumb.getAttribute(`aria-value${name}`))
  const [least, now, most] = [await at('min'), await at('now'), await at('max')]
  return now > least ? pick(['ArrowLeft', 'PageDown']) : now < most ? 'ArrowRight' : null
}

/** What the link says and what a reader sees of it. */
async function stateOf(page: Page) {
  const seen = await page.evaluate(() => {
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((it) => it.textContent)
    return {
      view: document.querySelector<HTMLSelectElement>('header select')?.value,
      lanes: document.querySelector<HTMLSelectElement>('[data-region=timeline] select')?.value,
      heading: textOf('[data-region=claims] h2'),
      // The count at the foot is told at most twice a second: what is listed is there at once.
      listed: textsOf('[data-region=claims] [role=option]').length,
      claim: textOf('[data-region=claim]:not([hidden]) :is(h2, thead)'),
      pressed: textsOf('[data-region=timeline] [aria-pressed=true]'),
      chips: textsOf('.filter-chips button'),
      waiting: document.querySelectorAll('.pane-loading').length,
    }
  })
  return { ...seen, link: new ExplorerDriver(page).link() }
}

/** Parts have come, and a pan has reached the address. */
async function settled(page: Page) {
  let last = ''
  await expect
    .poll(async () => {
      const now = JSON.stringify(await stateOf(page))
      const isSame = now === last && now.includes('"waiting":0')
      last = now
      return isSame
    })
    .toBe(true)
  return stateOf(page)
}
