// `npm run soak`: the random tests of `npm test`, long. Every property with PROPERTY_RUNS cases, LINKS random links
// counted in the browser against the JSON and as many damaged ones opened, COMMANDS random commands to both windows of a
// lesson, every fault of e2e/faults, and CYCLES cycles of reading and teaching in one page, whose heap is measured. Its
// figures go to docs/quality.md with date and commit.
import { spawnSync } from 'node:child_process'
import { ensureBuilt } from './build-if-changed.mjs'
import { ensureChromium } from './chromium.mjs'
import { ensureInstalled } from './ensure.mjs'

const PROPERTY_RUNS = process.env.PROPERTY_RUNS ?? '5000'
const LINKS = process.env.LINKS ?? '2000'
const COMMANDS = process.env.COMMANDS ?? '200'
const CYCLES = process.env.CYCLES ?? '200'

ensureInstalled()
ensureBuilt()
ensureChromium()
const env = {
  ...process.env,
  PROPERTY_RUNS,
  LINKS,
  COMMANDS,
  CYCLES,
  FAULTS: 'all',
  SEED: process.env.SEED ?? String(Date.now()),
}
console.log(
  `${PROPERTY_RUNS} cases a property, ${LINKS} links, ${COMMANDS} commands, all faults, ${CYCLES} cycles, seed ${env.SEED}`,
)
const steps = [
  ['vitest', 'run', '--testTimeout=1800000'],
  ['playwright', 'test', 'honest-count', 'fuzzed-links', 'present-walk', 'back-walk', '--timeout=3600000'],
  ['playwright', 'test', 'faults.spec', 'drawing-lost'],
  // Alone: what else runs would be measured too.
  ['playwright', 'test', 'heap', '--workers=1'],
]
const failed = steps.filter((step) => spawnSync('npx', step, { stdio: 'inherit', env }).status !== 0)
process.exit(failed.length > 0 ? 1 : 0)
