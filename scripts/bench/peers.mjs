// The page beside what else is there for the task, in the same run: other ways to draw as many claims on a timeline,
// and to tell a map that the days have changed. Sides take turns, so that a busy moment of the machine falls on all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateCollection } from '../generate/collection.mjs'
import { meterOf, rest } from './meter.mjs'
import { acceptFile, chooseFile, firstClaim, withoutWebGl } from './open-file.mjs'
import { servePeers } from './peer-server.mjs'
import { summary, table } from './table.mjs'

const RUNS = 7
const PORT = 4190
/** What a timeline of all claims is drawn of. */
const FEW = 5000
const MANY = 10_000
/** Of claims on the map. */
const ON_MAP = 100_000
const WAYS = ['setFilter', 'setData of those in sight', 'counts by place']

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ claims: PeerClaim[], lanes: string[] }} Given */

/** @returns {Promise<string>} Markdown; milliseconds */
export async function benchPeers(/** @type {Browser} */ browser, /** @type {string} */ address) {
  const server = await servePeers(PORT)
  const folder = mkdtempSync(join(tmpdir(), 'claim-atlas-peers-'))
  try {
    return `# Beside other ways

Milliseconds of the main thread until the page rests, medians of ${RUNS} (lowest to highest), sides in turns.

${await timelines(browser, address, folder)}

${await maps(browser)}
`
  } finally {
    rmSync(folder, { recursive: true })
    server.close()
    server.closeAllConnections()
  }
}

async function timelines(
  /** @type {Browser} */ browser,
  /** @type {string} */ address,
  /** @type {string} */ folder,
) {
  const [few, many] = [generateCollection(FEW), generateCollection(MANY)]
  const fileOf = (/** @type {object} */ collection, /** @type {string} */ name) => {
    const file = join(folder, name)
    writeFileSync(file, JSON.stringify(collection))
    return file
  }
  const [fewFile, manyFile] = [fileOf(few, 'few.claims.json'), fileOf(many, 'many.claims.json')]
  /** @type {Record<string, number[]>} */
  const took = {}
  const note = (/** @type {string} */ side, /** @type {number} */ ms) => {
    took[side] = [...(took[side] ?? []), ms]
  }
  const sides = {
    whole: `Claim Atlas: its page, then ${FEW.toLocaleString('en-GB')} claims opened from a file`,
    timelineJs: `TimelineJS3, ${FEW.toLocaleString('en-GB')} events`,
    nodes: `a node of SVG an event, ${FEW.toLocaleString('en-GB')}`,
    ours: `Claim Atlas: its timeline drawn first, ${MANY.toLocaleString('en-GB')} claims in view`,
    cluster: `vis-timeline with its own clusters, ${MANY.toLocaleString('en-GB')} in view`,
  }
  for (let run = 0; run < RUNS; run++) {
    note(sides.whole, await openWhole(browser, address, fewFile))
    note(sides.timelineJs, await drawPeer(browser, 'timelinejs.html', givenOf(few), '.tl-timemarker'))
    note(sides.nodes, await drawPeer(browser, 'svg-nodes.html', givenOf(few), 'circle'))
    note(sides.ours, await drawTimeline(browser, address, manyFile, daysOf(many)))
    note(sides.cluster, await drawPeer(browser, 'vis-cluster.html', givenOf(many), '.vis-cluster'))
  }
  return table(
    ['a timeline of many claims', 'main thread'],
    Object.entries(took).map(([side, all]) => [side, summary(all)]),
  )
}

/** From the start of the page to the rest of all its panes but the map. */
async function openWhole(
  /** @type {Browser} */ browser,
  /** @type {string} */ address,
  /** @type {string} */ file,
) {
  const page = await (await browser.newContext(SCREEN)).newPage()
  const meter = await meterOf(page)
  await openFile(page, address, file)
  const { busy } = await rest(meter)
  await page.context().close()
  return busy
}

/** The first drawing of the timeline alone, its code included: on a phone it waits behind its tab. */
async function drawTimeline(
  /** @type {Browser} */ browser,
  /** @type {string} */ address,
  /** @type {string} */ file,
  /** @type {string} */ days,
) {
  const page = await (
    await browser.newContext({ ...SCREEN, viewport: { width: 840, height: 768 } })
  ).newPage()
  await openFile(page, address, file)
  await page.evaluate((all) => {
    location.hash += `&${all}`
  }, days)
  const meter = await meterOf(page)
  const before = await rest(meter)
  await page.locator('.phone-tabs').getByRole('button', { name: 'Timeline' }).click()
  await page.locator('[data-region=timeline] .vis-item').first().waitFor()
  const after = await rest(meter)
  await page.context().close()
  return after.busy - before.busy
}

async function openFile(/** @type {Page} */ page, /** @type {string} */ address, /** @type {string} */ file) {
  await page.addInitScript(withoutWebGl)
  await page.goto(address)
  await firstClaim(page).waitFor()
  await chooseFile(page, file)
  await acceptFile(page)
}

async function drawPeer(
  /** @type {Browser} */ browser,
  /** @type {string} */ name,
  /** @type {Given} */ given,
  /** @type {string} */ drawn,
) {
  const page = await (await browser.newContext(SCREEN)).newPage()
  await page.goto(`http://localhost:${PORT}/${name}`)
  const meter = await meterOf(page)
  const before = await rest(meter)
  await page.evaluate((claims) => window.peer.draw(claims), { ...given, way: '' })
  await page.locator(drawn).first().waitFor({ state: 'attached', timeout: 240_000 })
  const after = await rest(meter)
  await page.context().close()
  return after.busy - before.busy
}

async function maps(/** @type {Browser} */ browser) {
  const given = givenOf(generateCollection(ON_MAP))
  const days = [...new Set(given.claims.map(({ day }) => day))].sort((a, b) => a - b)
  /** @type {{ page: Page, meter: Awaited<ReturnType<typeof meterOf>>, way: string, busy: number[], wall: number[] }[]} */
  const sides = []
  for (const way of WAYS) {
    const page = await (await browser.newContext(SCREEN)).newPage()
    await page.goto(`http://localhost:${PORT}/map.html`)
    await page.evaluate(({ claims, lanes, way: of }) => window.peer.draw({ claims, lanes, way: of }), {
      ...given,
      way,
    })
    const meter = await meterOf(page)
    await rest(meter)
    sides.push({ page, meter, way, busy: [], wall: [] })
  }
  for (let run = 0; run < RUNS; run++) {
    const from = days[Math.floor(days.length / 4) + run] ?? 0
    const to = days[Math.floor(days.length / 2) + run] ?? 0
    for (const { page, meter, way, busy, wall } of sides) {
      await page.bringToFront()
      const before = await meter()
      const began = performance.now()
      await page.evaluate((step) => window.peer.step?.(step), { way, from, to })
      wall.push(performance.now() - began)
      busy.push((await rest(meter)).busy - before.busy)
    }
  }
  for (const { page } of sides) await page.context().close()
  return table(
    [
      `the days change on a map of ${ON_MAP.toLocaleString('en-GB')} claims`,
      'main thread',
      'until it is drawn, wall time',
    ],
    sides.map(({ way, busy, wall }) => [way, summary(busy), summary(wall)]),
  )
}

const SCREEN = /** @type {const} */ ({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })

/** All days on which something was said, as the link has them. */
function daysOf(/** @type {Record<string, any>} */ { claims }) {
  const days = claims.map((/** @type {any} */ claim) => claim.said.edtf).sort()
  return `from=${days[0]}&to=${days.at(-1)}`
}

/** @returns {Given} what others can be given of a collection */
function givenOf(/** @type {Record<string, any>} */ { claims, sides, actors, places }) {
  const laneOf = new Map(
    actors.map((/** @type {any} */ actor) => [
      actor.id,
      sides.findIndex((/** @type {any} */ side) => side.id === actor.side),
    ]),
  )
  const points = new Map(places.map((/** @type {any} */ place) => [place.id, place.geometry?.coordinates]))
  return {
    claims: claims.map((/** @type {any} */ claim) => ({
      id: claim.id,
      day: Math.round(Date.parse(claim.said.edtf) / 86_400_000),
      lane: laneOf.get(claim.attribution[0].actor) ?? 0,
      short: claim.short,
      at: claim.places.map((/** @type {any} */ { place }) => points.get(place)).find(Boolean) ?? [10, 50],
    })),
    lanes: sides.map((/** @type {any} */ side) => side.name),
  }
}
