// `npm run quality`: writes into docs/quality.md what the last whole `npm test` and `npm run soak` have measured.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rowsOf, tableOf, withBlock } from './figures.mjs'
import { readRecord } from './run-record.mjs'

const page = fileURLToPath(new URL('../docs/quality.md', import.meta.url))

const minutes = (/** @type {number} */ seconds) => `${(seconds / 60).toFixed(1)} min`
const test = readRecord('test')
const soak = readRecord('soak')
// What failed is mended and run again, not written down; the long run stands with its failures, as each part takes long.
const isSound = test !== null && test.failed === 0
if (!isSound && !soak) fail('There is no whole run without failures to read: npm test')
const blocks = { ...(isSound ? figuresOf(test) : {}), ...longRun(soak) }
let text = readFileSync(page, 'utf8')
for (const [name, parts] of Object.entries(blocks)) text = withBlock(text, name, parts.join('\n\n'))
writeFileSync(page, text)
console.log(`docs/quality.md: ${Object.keys(blocks).join(', ')}`)
if (!isSound)
  console.log('The last npm test had failures or was not whole: its figures were left as they stood.')

function figuresOf(/** @type {any} */ test) {
  const files = readdirSync(new URL('../e2e', import.meta.url), { recursive: true, encoding: 'utf8' })
  const trees = files.filter((file) => file.endsWith('.aria.yml')).length
  const measured = rowsOf([...test.figures, { of: 'trees for screen readers', figure: `${trees}` }])
  return {
    figures: [
      `\`npm test\` of ${test.date} on ${test.commit}: **${test.passed} passed, ${test.failed} failed**, ${minutes(test.seconds)} on ${test.cores} cores.`,
      tableOf(
        ['step', 'passed', 'took'],
        test.steps.map((/** @type {any} */ it) => [it.name, it.passed, `${Math.ceil(it.seconds)} s`]),
      ),
      tableOf(
        ['measured', 'figure'],
        measured.map(({ what, figure }) => [what, figure]),
      ),
      tableOf(
        ['part of the build', 'kB', 'budget'],
        test.sizes.map((/** @type {any} */ it) => [it.name, (it.size / 1000).toFixed(1), it.budget]),
      ),
    ],
  }
}

/** @returns {{ soak?: string[] }} nothing where there was none: what stands there stays */
function longRun(/** @type {Record<string, any> | null} */ soak) {
  if (!soak) return {}
  const rows = Object.entries(soak).map(([name, part]) => [
    name,
    `${part.date}, ${part.commit}`,
    part.passed,
    part.failed,
    minutes(part.seconds),
    [part.tried, ...rowsOf(part.figures).map(({ what, figure }) => `${what}: ${figure}`)].join('; '),
  ])
  return { soak: [tableOf(['part', 'of', 'passed', 'failed', 'took', 'tried, and figures'], rows)] }
}

/** @returns {never} */
function fail(/** @type {string} */ why) {
  console.error(why)
  process.exit(1)
}
