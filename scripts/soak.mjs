// `npm run soak [-- PART...]`: the random tests of `npm test`, long, and what is too long for it. Every property with
// PROPERTY_RUNS cases, LINKS random links counted in the browser against the JSON and as many damaged ones opened,
// COMMANDS random commands to both windows of a lesson, every fault of e2e/faults, every screen in every size and
// theme, files that are made to stop the page, a collection of 100,000 claims, KILLS pages that are killed while they
// save, and CYCLES cycles of reading and teaching in one page, whose heap is measured. `npm run quality` writes down what
// came of it.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from './build-if-changed.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './ensure.mjs'
import { countOfE2e, countOfUnit } from './figures.mjs'
import { readRecord, stamp, writeRecord } from './run-record.mjs'

const HOURS = '--timeout=14400000'
const parts = [
  {
    name: 'properties',
    command: [
      'vitest',
      'run',
      '--testTimeout=1800000',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile.json=test-results/unit.json',
    ],
    report: 'unit',
    count: countOfUnit,
  },
  inBrowser('links', 'honest-count', 'fuzzed-links', 'present-walk', 'back-walk', HOURS),
  inBrowser('faults', 'faults.spec', 'drawing-lost'),
  inBrowser(
    'grids',
    'axe-everywhere',
    'disputes',
    'every-screen',
    'forced-colours',
    'layout-shift',
    'own-everywhere',
    'pictures.spec',
    'pseudo-language',
    'publish',
    'reduced-motion',
    'rings',
    'stage-letters',
    'stage-picture-words',
  ),
  inBrowser('bombs', 'bombs'),
  inBrowser('many', 'many-claims', HOURS),
  inBrowser('kills', 'own-kept', HOURS),
  // Alone: what else runs would be measured too.
  inBrowser('heap', 'heap', '--workers=1', HOURS),
]
const env = {
  ...process.env,
  PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '5000',
  LINKS: process.env.LINKS ?? '2000',
  COMMANDS: process.env.COMMANDS ?? '200',
  CYCLES: process.env.CYCLES ?? '200',
  KILLS: process.env.KILLS ?? '100',
  SOAK: '1',
  SEED: process.env.SEED ?? String(Date.now()),
}
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !parts.some((part) => part.name === name))
if (unknown.length > 0) {
  console.error(`No part is called ${unknown.join(', ')}: ${parts.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

ensureInstalled()
ensureBuilt()
ensureChromium()
const { PROPERTY_RUNS, LINKS, COMMANDS, CYCLES, KILLS, SEED } = env
/** @type {Record<string, string>} */
const tries = {
  properties: `${PROPERTY_RUNS} cases a property`,
  links: `${LINKS} links, ${COMMANDS} commands, seed ${SEED}`,
  faults: 'all of them',
  grids: 'each screen in all sizes and themes',
  bombs: 'all that are known',
  many: '100,000 claims',
  kills: `${KILLS} while saving`,
  heap: `${CYCLES} cycles`,
}
let failed = 0
for (const { name, command, report, count } of parts) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n=== ${name}: ${tries[name]} ===`)
  const of = stamp()
  const begun = performance.now()
  rmSync(fileURLToPath(new URL(`../test-results/${report}.json`, import.meta.url)), { force: true })
  const { status } = spawnSync('npx', command, { stdio: 'inherit', env })
  const found = readRecord(report)
  const counted = found ? count(found) : { passed: 0, failed: 1, figures: [] }
  if (status !== 0) failed++
  // One part at a time, as each takes long.
  writeRecord('soak', {
    ...readRecord('soak'),
    [name]: { ...of, tried: tries[name], seconds: (performance.now() - begun) / 1000, ...counted },
  })
}
process.exit(failed > 0 ? 1 : 0)

/** @returns {{ name: string, command: string[], report: string, count: typeof countOfE2e }} */
function inBrowser(/** @type {string} */ name, /** @type {string[]} */ ...args) {
  return { name, command: ['playwright', 'test', ...args], report: 'e2e', count: countOfE2e }
}
